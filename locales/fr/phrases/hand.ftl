### Hand-off: call-taker to caller.
### A narrow space stands before a question mark.

hand-interpreter-lost = La liaison avec l’interprète est coupée. Nous en appelons un autre. Patientez, s’il vous plaît.
    .back = 和翻译的连线断了。我们正在叫另一位翻译。请稍候。
