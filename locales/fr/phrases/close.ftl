### Closing: call-taker to caller.
### A narrow space stands before a question mark.

close-anything-else = Y a-t-il autre chose que nous devons savoir ?
    .back = 还有什么我们必须知道的吗？

close-goodbye = Vous pouvez raccrocher maintenant. Au revoir.
    .back = 您现在可以挂断电话了。再见。
