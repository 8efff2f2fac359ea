### Hand-off: call-taker to caller.
### .reading follows BGN/PCGN.

hand-interpreter-lost = Связь с переводчиком прервалась. Мы вызываем другого. Пожалуйста, подождите.
    .back = 翻译的线路断了。我们正在联系另一位翻译。请稍候。
    .reading = Svyaz’ s perevodchikom prervalas’. My vyzyvayem drugogo. Pozhaluysta, podozhdite.
