### Passports: call-taker or officer to the holder.

pass-lost = ¿Perdió su pasaporte o se lo robaron?
    .back = 您的护照是丢失了，还是被偷了？
