### Hand-off: call-taker to caller.

hand-interpreter-lost = We lost the interpreter. We are calling another one. Please wait.
    .back = 翻译的线路断了。我们正在联系另一位翻译。请稍候。
