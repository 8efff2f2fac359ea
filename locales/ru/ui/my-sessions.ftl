# Собственные сеансы оператора или переводчика.

my-sessions-title = Мои сеансы
my-sessions-today = Сегодня
# Variables:
#   $count (Number) - sessions since midnight
my-sessions-count = { $count ->
    [one] { $count } сеанс
    [few] { $count } сеанса
    [many] { $count } сеансов
   *[other] { $count } сеанса
  }
# Variables:
#   $time (String) - time in conversation
my-sessions-talk = в разговоре { $time }
# Variables:
#   $time (String) - mean time from request to joined
my-sessions-mean-wait = среднее ожидание { $time }
my-sessions-empty = Сеансов пока нет
my-sessions-empty-text = Ваши сеансы появятся здесь, как только начнётся первый.
my-sessions-choose = Выберите сеанс
my-sessions-choose-text = Здесь откроется его стенограмма, только для чтения.
my-sessions-keys = Мои сеансы
