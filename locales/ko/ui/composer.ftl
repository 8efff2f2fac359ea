# 통역사가 통역문을 쓰고 정정하는 곳.

composer-label = 통역문
composer-scope = 작성
composer-direction = 방향
composer-whose = 발언자
composer-fidelity = 통역 방식
composer-fidelity-verbatim = 축어
composer-fidelity-key-facts = 요점
composer-fidelity-oral = 구두만
composer-oral-hint = 구두만: Enter로 표시하며 짧은 글을 덧붙일 수 있음
composer-set-aside = 이 문장은 나중에
# Variables:
#   $count (Number) - sentences that wait for a rendition
composer-waiting = 통역 대기 { $count }문장
composer-source = 원문
composer-source-field = 원문(선택)
composer-enter = Shift Enter: 줄 바꿈 · 입력기 조합 중 Enter는 전송하지 않음
composer-send = 전송
composer-again = 다시 전송
# Variables:
#   $why (String) - a whole sentence
composer-failed = 전송하지 못했습니다. 글은 보존되어 있습니다. { $why }
composer-correct = 마지막 문장 정정
composer-correct-label = 정정한 글
composer-correct-said = 원문 정정
composer-correct-rendered = 통역문 정정
composer-correct-save = 정정 저장
composer-reason = 사유
composer-reason-mistranslated = 오역
composer-reason-misheard = 잘못 들음
composer-reason-typing = 오타
composer-reason-omission = 누락
composer-unclear = 불분명
composer-between = 통역문: { $from } → { $to }
composer-other = 다른 언어
composer-other-which = 어떤 언어입니까? 이 문장에만 적용
composer-other-on = 이 문장: { $language }
composer-other-back = 원래대로: { $language }
composer-other-add = 통역사 추가
composer-other-added = { $language } 통역사를 찾는 중
composer-after-main = { $language }(으)로는 주 통역사의 말에서 이어서 통역합니다. 지금은 대기 중인 문장이 없습니다.
composer-correct-relayed = 중간 통역문 정정
