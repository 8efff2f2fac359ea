### Hand-off: call-taker to caller.
### Arabic addresses a person in the polite plural, which is the same for a woman and a man.

hand-interpreter-lost = انقطع الاتصال بالمترجم. نتصل الآن بمترجم آخر. يرجى الانتظار.
    .back = 翻译的线路断了。我们正在联系另一位翻译。请稍候。
    .spoken = انْقَطَعَ الِاتِّصَالُ بِالْمُتَرْجِمِ. نَتَّصِلُ الْآنَ بِمُتَرْجِمٍ آخَرَ. يُرْجَى الِانْتِظَارُ.
    .reading = Inqata‘a l-ittisaalu bil-mutarjim. Nattasilu l-aana bimutarjimin aakhar. Yurjaa l-intizaar.
