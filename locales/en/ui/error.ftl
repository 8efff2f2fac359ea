# What happened, what still works, what to press. Ids are error-<code>; codes come from the calls, the hub and the line.

error-unknown = Something went wrong. Your text is kept; try again.
# Variables:
#   $reference (String) - number to quote when reporting
error-reference = Reference { $reference }

## The hub or the desk refused a command; nothing was changed.

error-unknown-session = This session is closed or not in the record here. Other sessions work as usual; open it again from the list.
error-duplicate-session = This session exists already. Nothing was lost; go on in the one that is open.
error-not-yours = You take no part in this session, so it was not changed. Your own sessions work as usual; ask the desk that leads it.
error-wrong-role = Your role may not do this, so nothing was changed. Everything on your own screens works; ask the supervisor.
error-wrong-state = The session had moved on, so this no longer applied. Its record is safe; look at its state and choose again.
error-offer-over = This ring is over: someone else answered, or it ended. You are free for the next one; nothing to press.
error-unknown-turn = That sentence is not in the record. The rest is safe; choose the sentence again.
error-duplicate-turn = That sentence is in the record already. Nothing was lost; go on with the next one.
error-text-empty = There are no words in it, so nothing was sent. Write something, then press Enter.
error-text-too-long = The text is longer than one entry may be. It is kept here; copy it and send it in parts.
error-unknown-language = This centre does not serve that language. Phrases in the other languages work; choose one of the language keys.
error-bad-fact = That value does not fit its field, so the old one stands. The rest of the form is saved; correct the field.
error-limit-reached = A limit of this session is reached, so no more of this kind is taken. What is there is safe; end it and open a new one if needed.
error-nothing-to-change = It stands there like that already. Nothing to press.
error-unknown-person = The centre does not know this person or desk. Others work as usual; ask whoever hosts the centre.
error-no-relay = No relay can be made up now: no language in between has both halves. The queue and phrases go on; try the outside line.
error-unknown-partner = The centre has no such outside line any more. Nothing was dialled; choose one that is shown now.
error-not-free = That person is not free now, so nobody was rung. The queue goes on as before; choose somebody else.
error-question-over = The question was settled meanwhile. Your session goes on as it stands; nothing to press.
error-unknown-alarm = That alarm is over or not known. The list shows what still needs somebody; choose from there.
error-bad-policy = The policy has a fault, so the old one stays in force. Your changes are kept; correct the marked entries.
error-bad-roster = The roster has a fault: a shift ends before it begins, or somebody has two at once. The old one stays; correct it and try again.

## The program on this machine.

error-not-ready = The desk is not open yet. Nothing was lost; enter the passphrase first.
error-wrong-passphrase = The passphrase is not right. The record is untouched; try again, and mind capitals and the input method.
error-weak-passphrase = The passphrase is too short. Nothing was set up yet; use at least 8 characters.
error-bad-invitation = The invitation cannot be read: it is not whole, or not one. Nothing was set up yet; copy all of it again, from “yiqiao1.” to the end.
error-bad-form = A field is empty or too long. What you wrote is kept; fill in the marked fields.
error-store-damaged = The record’s file on this machine is damaged. The hub still has what it confirmed; fetch the record again from there.
error-journal-damaged = The centre’s journal on this machine is damaged. The desks keep their own records; the journal must come from a backup. Call whoever looks after the centre.
error-disk-full = The disk is full, so nothing more can be written down. Calls go on; make room on the disk, then start the program again.
error-disk-read-only = The disk cannot be written to. Calls go on, but not the record; check the disk and its permissions, then start the program again.
error-store-unusable = The record’s file cannot be opened. It was not changed; start the program again, and quote the reference if it stays so.
error-folder-in-use = Another window has this desk’s folder open. Go on in that window, or close it and start again.
error-cannot-listen = The centre cannot open its port on this machine; another program may hold it. Nothing was lost; close that program and try again.
error-phrase-unknown = This phrase is not in the phrasebook, or its file has a fault. The other phrases work; choose another.
error-phrase-argument = Something is missing in this phrase, or does not fit. Nothing was shown to the caller; fill it in and try again.
error-bad-page = The list cannot be read on from here. What is shown is right; load the list from the top.
error-internal = The program met an error and recorded it. Your text is kept; try again, and quote the reference if it stays so.

## The hub closed the line.

error-unenrolled = The centre does not know this desk, or no longer. What is here can still be read; ask whoever hosts the centre for a new invitation.
error-bad-frame = The hub could not read what this desk sent. Your words are kept here; start the program again, and update it if it stays so.
error-too-large = Something this desk sent was larger than the hub takes. Your words are kept here; shorten the last text.
error-wrong-version = This desk and the hub are of different versions. The record can still be read; install the same version on both.
error-slow = This desk could not keep up and was cut off. It comes back by itself and goes on where it stopped.
error-silent = The hub did not hear this desk for too long. It connects again by itself; check the network if it stays so.
error-replaced = This desk was opened a second time, and the newer one has the line. Go on there, or close it and start this one again.
error-full = The hub has as many desks as it can carry. Phrases and notes work here; tell whoever hosts the centre.
error-hub-stopping = The hub is being stopped. Phrases and notes work here and are sent when it is back.
