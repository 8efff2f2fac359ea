### Place and call-back: call-taker to caller.

loc-where = ¿Dónde está usted ahora?
    .back = 您现在在哪里？

loc-landmark = ¿Qué edificio grande, tienda o estación puede ver?
    .back = 您能看到什么大楼、商店或车站？

loc-read-sign = Por favor, léame un letrero de la calle o un número de casa, carácter por carácter.
    .back = 请把路牌或门牌上的字一个一个念给我听。

loc-lamp-post = ¿Hay un número en una farola cerca de usted? Por favor, léamelo.
    .back = 您附近的灯杆上有编号吗？请念给我听。

loc-readback = Tengo esta dirección: { $address }. ¿Es correcta?
    .back = 我记录的地址是：{ $address }。对吗？

loc-same-place = ¿La emergencia es en el lugar donde está usted?
    .back = 出事的地方就是您现在所在的地方吗？

loc-phone = ¿Cuál es su número de teléfono?
    .back = 您的电话号码是多少？

loc-phone-readback = Su número es { $phone }. ¿Es correcto?
    .back = 您的号码是：{ $phone }。对吗？
