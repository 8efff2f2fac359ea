### Passports: call-taker or officer to the holder.
### .reading follows BGN/PCGN.

pass-lost = Ваш паспорт потерян или украден?
    .back = 您的护照是丢失了，还是被偷了？
    .reading = Vash pasport poteryan ili ukraden?
