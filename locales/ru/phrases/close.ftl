### Closing: call-taker to caller.
### .reading follows BGN/PCGN.

close-anything-else = Есть ли ещё что-то, что нам необходимо знать?
    .back = 还有什么我们必须知道的吗？
    .reading = Yest’ li yeshchë chto-to, chto nam neobkhodimo znat’?

close-goodbye = Теперь вы можете положить трубку. До свидания.
    .back = 您现在可以挂断电话了。再见。
    .reading = Teper’ vy mozhete polozhit’ trubku. Do svidaniya.
