# 네 단계의 우선순위. 숫자는 모든 언어에서 같습니다.

priority-1 = 생명 위험
priority-2 = 긴급
priority-3 = 일반
priority-4 = 문의
priority-label = 우선순위
