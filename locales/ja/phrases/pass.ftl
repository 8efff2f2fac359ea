### Passports: call-taker or officer to the holder.
### .spoken is written as it sounds (わ and お for the particles), for a speech engine.

pass-lost = パスポートをなくしましたか、それとも盗まれましたか？
    .back = 您的护照是丢失了，还是被偷了？
    .spoken = ぱすぽーとお なくしましたか、それとも ぬすまれましたか？
    .reading = Pasupōto o nakushimashita ka, soretomo nusumaremashita ka?
