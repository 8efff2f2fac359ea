### Closing: call-taker to caller.

close-anything-else = 还有什么我们必须知道的吗？

close-goodbye = 您现在可以挂断电话了。再见。
