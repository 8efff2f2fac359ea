### Closing: call-taker to caller.

close-anything-else = ¿Hay algo más que debamos saber?
    .back = 还有什么我们必须知道的吗？

close-goodbye = Ya puede colgar. Adiós.
    .back = 您现在可以挂断电话了。再见。
