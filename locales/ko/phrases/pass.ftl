### Passports: call-taker or officer to the holder.
### .reading follows the Revised Romanization.

pass-lost = 여권을 잃어버리셨습니까, 아니면 도난당하셨습니까?
    .back = 您的护照是丢失了，还是被偷了？
    .reading = Yeogwoneul ireobeorisyeotseumnikka, animyeon donandanghasyeotseumnikka?
