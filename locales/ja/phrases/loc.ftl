### Place and call-back: call-taker to caller.
### .spoken is written as it sounds (わ and お for the particles), for a speech engine.

loc-where = 今、どこにいますか？
    .back = 您现在在哪里？
    .spoken = いま、どこに いますか？
    .reading = Ima, doko ni imasu ka?

loc-landmark = 大きな建物、店、駅など、何が見えますか？
    .back = 您能看到什么大楼、商店或车站？
    .spoken = おおきな たてもの、みせ、えき など、なにが みえますか？
    .reading = Ōkina tatemono, mise, eki nado, nani ga miemasu ka?

loc-read-sign = 道の標識か番地の表示を、一文字ずつ読んでください。
    .back = 请把路牌或门牌上的字一个一个念给我听。
    .spoken = みちの ひょうしきか ばんちの ひょうじお、ひともじ ずつ よんでください。
    .reading = Michi no hyōshiki ka banchi no hyōji o, hitomoji-zutsu yonde kudasai.

loc-lamp-post = 近くの街灯の柱に番号がありますか？その番号を読んでください。
    .back = 您附近的灯杆上有编号吗？请念给我听。
    .spoken = ちかくの がいとうの はしらに ばんごうが ありますか？ その ばんごうお よんでください。
    .reading = Chikaku no gaitō no hashira ni bangō ga arimasu ka? Sono bangō o yonde kudasai.

loc-readback = こちらに記録した住所は、{ $address }、です。合っていますか？
    .back = 我记录的地址是：{ $address }。对吗？
    .spoken = こちらに きろく した じゅうしょわ、{ $address }、です。あって いますか？
    .reading = Kochira ni kiroku shita jūsho wa, { $address }, desu. Atte imasu ka?

loc-same-place = 事件や事故の場所は、今いる場所と同じですか？
    .back = 事件或事故的地点和您现在所在的地方相同吗？
    .spoken = じけんや じこの ばしょわ、いま いる ばしょと おなじ ですか？
    .reading = Jiken ya jiko no basho wa, ima iru basho to onaji desu ka?

loc-phone = お電話番号は何番ですか？
    .back = 您的电话号码是多少？
    .spoken = おでんわばんごうわ なんばん ですか？
    .reading = Odenwa bangō wa nanban desu ka?

loc-phone-readback = お電話番号は、{ $phone }、です。合っていますか？
    .back = 您的号码是：{ $phone }。对吗？
    .spoken = おでんわばんごうわ、{ $phone }、です。あって いますか？
    .reading = Odenwa bangō wa, { $phone }, desu. Atte imasu ka?
