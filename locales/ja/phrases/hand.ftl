### Hand-off: call-taker to caller.
### .spoken is written as it sounds (わ and お for the particles), for a speech engine.

hand-interpreter-lost = 通訳者との電話が切れました。別の通訳者を呼んでいます。お待ちください。
    .back = 和翻译的电话断了。我们正在叫另一位翻译。请稍候。
    .spoken = つうやくしゃとの でんわが きれました。べつの つうやくしゃお よんで います。おまちください。
    .reading = Tsūyakusha to no denwa ga kiremashita. Betsu no tsūyakusha o yonde imasu. Omachi kudasai.
