### Place and call-back: call-taker to caller.

loc-where = 您现在在哪里？

loc-landmark = 您能看到什么大楼、商店或车站？

loc-read-sign = 请把路牌或门牌上的字一个一个念给我听。

loc-lamp-post = 您附近的灯杆上有编号吗？请念给我听。

loc-readback = 我记录的地址是：{ $address }。对吗？

loc-same-place = 出事的地方就是您现在所在的地方吗？

loc-phone = 您的电话号码是多少？

loc-phone-readback = 您的号码是：{ $phone }。对吗？
