### Closing: call-taker to caller.

close-anything-else = Is there anything else we must know?
    .back = 还有什么我们必须知道的吗？

close-goodbye = You can hang up now. Goodbye.
    .back = 您现在可以挂断电话了。再见。
