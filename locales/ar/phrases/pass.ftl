### Passports: call-taker or officer to the holder.
### Arabic addresses a person in the polite plural, which is the same for a woman and a man.

pass-lost = هل فقد جواز سفركم أم سرق؟
    .back = 您的护照是丢失了，还是被偷了？
    .spoken = هَلْ فُقِدَ جَوَازُ سَفَرِكُمْ أَمْ سُرِقَ؟
    .reading = Hal fuqida jawaazu safarikum am suriq?
