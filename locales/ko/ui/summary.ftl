# 세션 결과보고.

summary-title = 세션 결과보고
summary-outcomes = 결과
summary-outcome-dispatched = 경찰관 출동
summary-outcome-to120 = 120 인계
summary-outcome-to119 = 119 인계
summary-outcome-to122 = 122 인계
summary-outcome-to12345 = 12345 인계
summary-outcome-advice = 상담·안내
summary-outcome-misdial = 오접속
summary-outcome-caller-hung-up = 신고자가 끊음
summary-narrative = 경위(기록에서 작성, 확인 필요)
summary-checked = 확인했습니다
summary-rating = 통역 평가
summary-rating-smooth = 원활
summary-rating-difficult = 어려움
summary-rating-review = 검토 필요
summary-follow-up = 후속 조치
summary-follow-up-call-back = 회신 전화
summary-follow-up-statement = 진술에 통역사 필요
summary-final = 제출 후에는 추가만 가능
summary-later = 나중에
summary-submit = 제출
summary-need-outcome = 결과를 하나 이상 선택하십시오.
summary-need-narrative = 경위를 입력하십시오.
summary-need-check = 초안을 수정하거나 “확인했습니다”를 선택하십시오.
# Variables:
#   $max (Number) - limit
summary-too-long = 최대 { $max }자.
summary-limit-reached = 미제출 결과보고가 이미 3건 있습니다. 이것을 먼저 제출하십시오.
summary-failed = 결과보고가 제출되지 않았습니다
