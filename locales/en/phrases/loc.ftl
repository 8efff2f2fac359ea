### Place and call-back: call-taker to caller.

loc-where = Where are you now?
    .back = 您现在在哪里？

loc-landmark = What large building, shop or station can you see?
    .back = 您能看到什么大楼、商店或车站？

loc-read-sign = Please read a street sign or house number to me, one character at a time.
    .back = 请把路牌或门牌上的字一个一个念给我听。

loc-lamp-post = Is there a number on a lamp post near you? Please read it to me.
    .back = 您附近的灯杆上有编号吗？请念给我听。

# Variables:
#   $address (text) - the address as noted, never reformatted
loc-readback = I have this address: { $address }. Is it correct?
    .back = 我记录的地址是：{ $address }。对吗？

loc-same-place = Is the emergency at the place where you are?
    .back = 出事的地方就是您现在所在的地方吗？

loc-phone = What is your phone number?
    .back = 您的电话号码是多少？

# Variables:
#   $phone (text) - the number as noted, never reformatted
loc-phone-readback = Your number is { $phone }. Is it correct?
    .back = 您的号码是：{ $phone }。对吗？
