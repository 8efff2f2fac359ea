### Hand-off: call-taker to caller.

hand-interpreter-lost = Die Verbindung zum Dolmetschdienst ist abgebrochen. Wir rufen jemand anderen an. Bitte warten Sie.
    .back = 翻译的线路断了。我们正在联系另一位翻译。请稍候。
