# The four priorities. The digit is the same in every language.

priority-1 = Life at risk
priority-2 = Urgent
priority-3 = Normal
priority-4 = Enquiry
priority-label = Priority
