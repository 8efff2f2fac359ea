### Hand-off: call-taker to caller.

hand-interpreter-lost = 翻译的线路断了。我们正在联系另一位翻译。请稍候。
