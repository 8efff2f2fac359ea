# 사용 가능한 키 목록과 언어에 따라 다른 키 이름.

keyboard-sheet-title = 이 화면에서 쓸 수 있는 키
keyboard-sheet-hint = 단독 키는 입력란에 커서가 없을 때만 작동합니다.
keyboard-sheet-empty = 사용할 수 있는 키가 없습니다.
keyboard-scope-all = 모든 화면
keyboard-palette = 검색 또는 명령 실행
keyboard-sheet = 이 목록
keyboard-close = 닫기 또는 중지
keyboard-space = 스페이스
