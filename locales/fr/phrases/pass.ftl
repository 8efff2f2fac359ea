### Passports: call-taker or officer to the holder.
### A narrow space stands before a question mark.

pass-lost = Avez-vous perdu votre passeport, ou vous l’a-t-on volé ?
    .back = 您的护照是丢失了，还是被偷了？
