### Passports: call-taker or officer to the holder.

pass-lost = Was your passport lost, or was it stolen?
    .back = 您的护照是丢失了，还是被偷了？
