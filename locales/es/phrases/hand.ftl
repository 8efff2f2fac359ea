### Hand-off: call-taker to caller.

hand-interpreter-lost = Se ha cortado la comunicación con el intérprete. Estamos llamando a otro. Por favor, espere.
    .back = 翻译的线路断了。我们正在联系另一位翻译。请稍候。
