# 명령 팔레트(Ctrl K).

palette-title = 검색 또는 명령 실행
palette-placeholder = 명령, 문구, 세션, 사람
palette-results = 결과
palette-choose = 선택
palette-run = 실행
# Variables:
#   $query (String) - what was typed
palette-empty = “{ $query }” 검색 결과가 없습니다
palette-empty-hint = 글자를 줄이거나 병음 머리글자를 입력해 보십시오.
palette-pinyin = 병음 머리글자도 가능: zj119
