### Place and call-back: call-taker to caller.
### A narrow space stands before a question mark.

loc-where = Où êtes-vous maintenant ?
    .back = 您现在在哪里？

loc-landmark = Quel grand bâtiment, magasin ou quelle gare voyez-vous ?
    .back = 您能看到什么大楼、商店或车站？

loc-read-sign = Lisez-moi une plaque de rue ou un numéro de maison, un caractère après l’autre, s’il vous plaît.
    .back = 请把路牌或门牌上的字一个一个念给我听。

loc-lamp-post = Y a-t-il un numéro sur un lampadaire près de vous ? Lisez-le-moi, s’il vous plaît.
    .back = 您附近的灯杆上有编号吗？请念给我听。

loc-readback = J’ai noté cette adresse : { $address }. Est-ce exact ?
    .back = 我记录的地址是：{ $address }。对吗？

loc-same-place = L’urgence se passe-t-elle à l’endroit où vous êtes ?
    .back = 出事的地方就是您现在所在的地方吗？

loc-phone = Quel est votre numéro de téléphone ?
    .back = 您的电话号码是多少？

loc-phone-readback = Votre numéro est le { $phone }. Est-ce exact ?
    .back = 您的号码是：{ $phone }。对吗？
