### Place and call-back: call-taker to caller.
### .reading follows BGN/PCGN.

loc-where = Где вы сейчас находитесь?
    .back = 您现在在哪里？
    .reading = Gde vy seychas nakhodites’?

loc-landmark = Какое большое здание, магазин или станцию вы видите?
    .back = 您能看到什么大楼、商店或车站？
    .reading = Kakoye bol’shoye zdaniye, magazin ili stantsiyu vy vidite?

loc-read-sign = Пожалуйста, прочитайте мне табличку с названием улицы или номер дома, по одному знаку.
    .back = 请把路牌或门牌上的字一个一个念给我听。
    .reading = Pozhaluysta, prochitayte mne tablichku s nazvaniyem ulitsy ili nomer doma, po odnomu znaku.

loc-lamp-post = Есть ли рядом с вами номер на фонарном столбе? Пожалуйста, прочитайте его мне.
    .back = 您附近的灯杆上有编号吗？请念给我听。
    .reading = Yest’ li ryadom s vami nomer na fonarnom stolbe? Pozhaluysta, prochitayte yego mne.

loc-readback = У меня записан этот адрес: { $address }. Это верно?
    .back = 我记录的地址是：{ $address }。对吗？
    .reading = U menya zapisan etot adres: { $address }. Eto verno?

loc-same-place = Происшествие там же, где вы находитесь?
    .back = 出事的地方就是您现在所在的地方吗？
    .reading = Proisshestviye tam zhe, gde vy nakhodites’?

loc-phone = Какой у вас номер телефона?
    .back = 您的电话号码是多少？
    .reading = Kakoy u vas nomer telefona?

loc-phone-readback = Ваш номер: { $phone }. Это верно?
    .back = 您的号码是：{ $phone }。对吗？
    .reading = Vash nomer: { $phone }. Eto verno?
