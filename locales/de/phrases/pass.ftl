### Passports: call-taker or officer to the holder.

pass-lost = Haben Sie Ihren Pass verloren, oder wurde er gestohlen?
    .back = 您的护照是丢失了，还是被偷了？
