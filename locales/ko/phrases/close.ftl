### Closing: call-taker to caller.
### .reading follows the Revised Romanization.

close-anything-else = 저희가 꼭 알아야 할 것이 더 있습니까?
    .back = 还有什么我们必须知道的吗？
    .reading = Jeohuiga kkok araya hal geosi deo itseumnikka?

close-goodbye = 이제 전화를 끊으셔도 됩니다. 안녕히 계십시오.
    .back = 您现在可以挂断电话了。再见。
    .reading = Ije jeonhwareul kkeuneusyeodo doemnida. Annyeonghi gyesipsio.
