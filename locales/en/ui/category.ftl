# Categories of an incident. The ids stand in the record and never change.

category-theft = Theft
category-assault = Assault
category-traffic = Traffic
category-medical = Medical
category-fire = Fire
category-missing = Missing
category-dispute = Dispute
category-fraud = Fraud
category-other = Other
