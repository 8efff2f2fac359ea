# 문구: 키, 패널, 소리 내어 읽는 큰 카드.

phrase-group-greet = 응답
phrase-group-loc = 위치
phrase-group-safe = 안전
phrase-group-nature = 내용
phrase-group-med = 응급의료
phrase-group-fire = 화재
phrase-group-traf = 교통
phrase-group-theft = 절도
phrase-group-pass = 여권
phrase-group-miss = 실종
phrase-group-viol = 폭력
phrase-group-desc = 인상착의
phrase-group-wait = 대기
phrase-group-hand = 인계
phrase-group-close = 종료
phrase-group-int = 통역사
phrase-group-sms = 문자
phrase-group-pins = 기본
phrase-title = 문구
phrase-panel-hint = 누르면 크게 표시됩니다. 소리 내어 읽으십시오
phrase-keys = 고정 문구
phrase-search = 문구 검색
phrase-search-hint = 중국어, 상대 언어, 번호
phrase-groups = 문구 분류
# Variables:
#   $count (Number) - phrases found
phrase-results = { $count }건
# Variables:
#   $query (String) - what was typed
phrase-none = “{ $query }”에 맞는 문구가 없습니다
phrase-none-hint = 글자를 줄이거나 다른 분류를 선택해 보십시오.
phrase-used = 사용함
phrase-shown = 표시 중
# Variables:
#   $count (Number) - arguments
phrase-asks = 입력 { $count }항목
phrase-draft = 초안, 미승인
phrase-aloud = 소리 내어 읽으십시오
phrase-reading = 읽는 법
phrase-back = 뜻
phrase-close = 닫기
phrase-fill-title = 먼저 입력하십시오
phrase-fill-use = 문구 표시
# Variables:
#   $min (Number) - smallest
#   $max (Number) - largest
phrase-range = { $min }–{ $max }의 정수
phrase-required = 입력하십시오
phrase-choose = 선택하십시오
phrase-arg-language = 언어
phrase-arg-seconds = 초
phrase-arg-minutes = 분
phrase-arg-count = 인원
phrase-arg-who = 누구
phrase-arg-address = 주소
phrase-arg-phone = 번호
phrase-choice-caller = 신고자 본인
phrase-choice-female = 여성
phrase-choice-male = 남성
phrase-choice-child = 어린이
phrase-choice-other = 기타
phrase-unavailable = 문구집을 열 수 없습니다
# Variables:
#   $count (Number) - problems
phrase-problems = 이 센터의 자체 문구에 문제 { $count }건
phrase-group-yes-no = 예/아니요
