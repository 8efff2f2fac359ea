### Place and call-back: call-taker to caller.
### .reading follows the Revised Romanization.

loc-where = 지금 어디에 계십니까?
    .back = 您现在在哪里？
    .reading = Jigeum eodie gyesimnikka?

loc-landmark = 어떤 큰 건물이나 가게, 역이 보입니까?
    .back = 您能看到什么大楼、商店或车站？
    .reading = Eotteon keun geonmurina gage, yeogi boimnikka?

loc-read-sign = 도로 표지판이나 번지를 한 글자씩 읽어 주십시오.
    .back = 请把路牌或门牌上的字一个一个念给我听。
    .reading = Doro pyojipanina beonjireul han geuljassik ilgeo jusipsio.

loc-lamp-post = 가까운 가로등 기둥에 번호가 있습니까? 그 번호를 읽어 주십시오.
    .back = 您附近的灯杆上有编号吗？请念给我听。
    .reading = Gakkaun garodeung gidunge beonhoga itseumnikka? Geu beonhoreul ilgeo jusipsio.

loc-readback = 제가 적은 주소는 다음과 같습니다. { $address }. 맞습니까?
    .back = 我记录的地址是：{ $address }。对吗？
    .reading = Jega jeogeun jusoneun daeumgwa gatseumnida. { $address }. Matseumnikka?

loc-same-place = 사건이 일어난 곳이 지금 계신 곳입니까?
    .back = 出事的地方就是您现在所在的地方吗？
    .reading = Sageoni ireonan gosi jigeum gyesin gosimnikka?

loc-phone = 전화번호가 어떻게 되십니까?
    .back = 您的电话号码是多少？
    .reading = Jeonhwabeonhoga eotteoke doesimnikka?

loc-phone-readback = 전화번호는 다음과 같습니다. { $phone }. 맞습니까?
    .back = 您的号码是：{ $phone }。对吗？
    .reading = Jeonhwabeonhoneun daeumgwa gatseumnida. { $phone }. Matseumnikka?
