# Zorgtoeslag op de grens: het drempelinkomen, de 24 euro en het vermogen (artikel 2 en 3 Wzt, artikel 14 Awir).
# Elke uitkomst is met de hand afgeleid uit de tekst en de bedragen van die dag. Bedragen in eurocent.
Feature: Zorgtoeslag, op de grens

  Background:
    Given parameter "persoon_id" is "anna"

  # 2.112 min 1,896% van 28.406 = 1.573,42; per jaar 1.573, per maand 131.
  Scenario: 2025: alleen, op het drempelinkomen
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2840600    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 157300
    And output "zorgtoeslag_per_maand" equals 13100

  # 2.112 min 1,896% van 28.406 en 13,70% van 1.000 = 1.436,42; per jaar 1.436, per maand 119.
  Scenario: 2025: alleen, 1.000 erboven
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2940600    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 143600
    And output "zorgtoeslag_per_maand" equals 11900

  # 2 x 2.112 min 4,273% van 28.406 = 3.010,21; per jaar 3.010, per maand 250.
  Scenario: 2025: paar, op het drempelinkomen
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1840600    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 301000
    And output "zorgtoeslag_per_maand" equals 25000

  # 2 x 2.112 min 4,273% van 28.406 en 13,70% van 1.000 = 2.873,21; per jaar 2.873, per maand 239.
  Scenario: 2025: paar, 1.000 erboven
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1940600    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 287300
    And output "zorgtoeslag_per_maand" equals 23900

  # 2.112 min 1,896% van 28.406 en 13,70% van 11.313 = 23,54; per jaar 24, per maand 2.
  Scenario: 2025: alleen, het hoogste inkomen met recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3971900    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 2400
    And output "zorgtoeslag_per_maand" equals 200

  # 2.112 min 1,896% van 28.406 en 13,70% van 11.314 = 23,40; per jaar 0, per maand 0.
  Scenario: 2025: alleen, een euro meer: onder de 24 euro
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3972000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false

  # 2 x 2.112 min 4,273% van 28.406 en 13,70% van 21.800 = 23,61; per jaar 24, per maand 2.
  Scenario: 2025: paar, het hoogste inkomen met recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4020600    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 2400
    And output "zorgtoeslag_per_maand" equals 200

  # 2 x 2.112 min 4,273% van 28.406 en 13,70% van 21.801 = 23,47; per jaar 0, per maand 0.
  Scenario: 2025: paar, een euro meer: onder de 24 euro
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4020700    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false

  # Artikel 3 Wzt en 7 lid 3 Awir: samen, bij een heel jaar partners.
  Scenario: 2025: paar, samen precies op de grens van € 179.429
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 17942800            |
      | bram       | 100                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1000000    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true

  # Artikel 3 Wzt en 7 lid 3 Awir: samen, bij een heel jaar partners.
  Scenario: 2025: paar, samen een euro erboven van € 179.429
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 17942900            |
      | bram       | 100                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1000000    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false

  # 2.119 min 1,912% van 29.736 = 1.550,45; per jaar 1.550, per maand 129.
  Scenario: 2026: alleen, op het drempelinkomen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2973600    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 155000
    And output "zorgtoeslag_per_maand" equals 12900

  # 2.119 min 1,912% van 29.736 en 13,73% van 1.000 = 1.413,15; per jaar 1.413, per maand 117.
  Scenario: 2026: alleen, 1.000 erboven
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3073600    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 141300
    And output "zorgtoeslag_per_maand" equals 11700

  # 2 x 2.119 min 4,289% van 29.736 = 2.962,62; per jaar 2.963, per maand 246.
  Scenario: 2026: paar, op het drempelinkomen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1973600    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 296300
    And output "zorgtoeslag_per_maand" equals 24600

  # 2 x 2.119 min 4,289% van 29.736 en 13,73% van 1.000 = 2.825,32; per jaar 2.825, per maand 235.
  Scenario: 2026: paar, 1.000 erboven
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2073600    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 282500
    And output "zorgtoeslag_per_maand" equals 23500

  # 2.119 min 1,912% van 29.736 en 13,73% van 11.121 = 23,53; per jaar 24, per maand 2.
  Scenario: 2026: alleen, het hoogste inkomen met recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4085700    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 2400
    And output "zorgtoeslag_per_maand" equals 200

  # 2.119 min 1,912% van 29.736 en 13,73% van 11.122 = 23,40; per jaar 0, per maand 0.
  Scenario: 2026: alleen, een euro meer: onder de 24 euro
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4085800    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false

  # 2 x 2.119 min 4,289% van 29.736 en 13,73% van 21.406 = 23,58; per jaar 24, per maand 2.
  Scenario: 2026: paar, het hoogste inkomen met recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4114200    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 2400
    And output "zorgtoeslag_per_maand" equals 200

  # 2 x 2.119 min 4,289% van 29.736 en 13,73% van 21.407 = 23,44; per jaar 0, per maand 0.
  Scenario: 2026: paar, een euro meer: onder de 24 euro
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4114300    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false

  # Artikel 3 Wzt en 7 lid 3 Awir: samen, bij een heel jaar partners.
  Scenario: 2026: paar, samen precies op de grens van € 184.633
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 18463200            |
      | bram       | 100                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1000000    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true

  # Artikel 3 Wzt en 7 lid 3 Awir: samen, bij een heel jaar partners.
  Scenario: 2026: paar, samen een euro erboven van € 184.633
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1981-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 18463300            |
      | bram       | 100                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1000000    |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false
