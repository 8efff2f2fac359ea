# 지표: 이름, 뜻, 읽는 법.

metric-time-to-interpreter = 통역사 연결 시간
metric-time-to-interpreter-note = 요청부터 통역사 연결까지: 절반과 열에 아홉이 이 시간 이내입니다.
metric-service-level = 20초 이내 연결률
metric-service-level-note = 20초 안에 통역사가 연결된 요청의 비율. 5초 안에 끊은 경우는 제외합니다.
metric-abandonment = 미연결 종료
metric-abandonment-note = 통역사 연결 전에 끝난 요청의 비율: 끊음, 철회, 통역사 없음.
metric-window = 60분
metric-formula = 산식
metric-clocks = T4: 통역사 요청. T7: 통역사 연결. #는 건수, Σ는 합계.
# Variables:
#   $from (String) - time of day
#   $to (String) - time of day
metric-stretch = { $from }–{ $to }
# Variables:
#   $n (Number) - size of the sample
metric-n = n = { $n }
# Variables:
#   $count (Number) - how many
metric-censored = 미완 { $count }
metric-censored-note = 미완: 아직 기다리거나 연결 없이 끝난 요청은 적어도 그만큼 기다렸습니다. 빼지 않고 셉니다.
metric-quantiles = 절반 / 90 %
metric-seconds = 초
# Variables:
#   $value (String) - a number, in digits
metric-more-than = > { $value }
# Variables:
#   $percent (Number) - per cent
metric-target = 목표 { $percent }%
metric-none = 이 시간 요청 없음
