# 공통 부품의 말: 닫기, 지우기, 기다림. 신고와 무관합니다.

part-close = 닫기
part-clear = 지우기
part-cancel = 취소
part-loading = 불러오는 중…
part-loading-long = 평소보다 오래 걸리고 있습니다.
part-remove = 제거
# Variables:
#   $label (String) - what is removed, e.g. a filter
part-remove-named = { $label } 제거
part-required = 필수
part-sort-ascending = 오름차순
part-sort-descending = 내림차순
part-dismiss = 확인
part-copy = 복사
part-copied = 복사됨
part-copy-failed = 복사하지 못했습니다. 글을 선택하고 Ctrl C를 누르십시오
part-back = 뒤로
part-retry = 다시 시도
