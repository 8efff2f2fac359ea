### Closing: call-taker to caller.

close-anything-else = Gibt es noch etwas, das wir wissen müssen?
    .back = 还有什么我们必须知道的吗？

close-goodbye = Sie können jetzt auflegen. Auf Wiederhören.
    .back = 您现在可以挂断电话了。再见。
