### Place and call-back: call-taker to caller.

loc-where = Wo sind Sie jetzt?
    .back = 您现在在哪里？

loc-landmark = Welches große Gebäude, Geschäft oder welchen Bahnhof können Sie sehen?
    .back = 您能看到什么大楼、商店或车站？

loc-read-sign = Bitte lesen Sie mir ein Straßenschild oder eine Hausnummer vor, ein Zeichen nach dem anderen.
    .back = 请把路牌或门牌上的字一个一个念给我听。

loc-lamp-post = Steht auf einem Laternenmast in Ihrer Nähe eine Nummer? Bitte lesen Sie sie mir vor.
    .back = 您附近的灯杆上有编号吗？请念给我听。

loc-readback = Ich habe diese Adresse: { $address }. Ist das richtig?
    .back = 我记录的地址是：{ $address }。对吗？

loc-same-place = Ist der Notfall dort, wo Sie gerade sind?
    .back = 出事的地方就是您现在所在的地方吗？

loc-phone = Wie ist Ihre Telefonnummer?
    .back = 您的电话号码是多少？

loc-phone-readback = Ihre Nummer ist { $phone }. Ist das richtig?
    .back = 您的号码是：{ $phone }。对吗？
