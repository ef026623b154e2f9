# Huurtoeslag van hele huishoudens, in 2025 en in 2026 (artikel 2, 7 en 13 tot en met 21 Wht; artikel 2 en 14 Awir). Van een kind
# onder de 23 telt het inkomen tot de vrijstelling niet. Elke uitkomst is met de hand afgeleid uit de tekst en de bedragen van die dag. Bedragen in eurocent.
Feature: Huurtoeslag, hele huishoudens

  Background:
    Given parameter "persoon_id" is "anna"

  # Normhuur 336,68, basishuur 299,54. (477,20 - 299,54) + 65% x (682,96 - 477,20) + 40% x (900,07 - 682,96); keer 12 is
  # 4.779.
  Scenario: 2025: paar met AOW, huur op de maximale huurgrens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1950-05-05    | true                | true                         | true                |
      | bram       | 1951-05-05    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1951-05-05          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1950-05-05          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 1600000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 90007     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag, huurtoeslag_per_maand" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 477900
    And output "huurtoeslag_per_maand" equals 39825

  # Normhuur 421,80, basishuur 384,66. (477,20 - 384,66) + 65% x (731,93 - 477,20) + 40% x (800 - 731,93); keer 12 is
  # 3.424.
  Scenario: 2025: gezin met twee kinderen, huur 800
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
      | bram       | 1981-02-11    | true                | true                         | true                |
      | k1         | 2017-03-03    | true                | true                         | true                |
      | k2         | 2015-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | k1         | 0                   |
      | k2         | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
      | anna       | k1       | kind   | bloed_1      | 2017-03-03          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
      | anna       | k2       | kind   | bloed_1      | 2015-03-03          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
      | bram       | k1       | kind   | bloed_1      | 2017-03-03          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
      | bram       | k2       | kind   | bloed_1      | 2015-03-03          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | k1      | anna       | true          |
      | k2      | anna       | true          |
      | k1      | bram       | true          |
      | k2      | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2500000    |
      | i2         | bram       | loon  | 1500000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 80000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 342400

  # Basishuur 197,24. (477,20 - 197,24) + 65% x (731,93 - 477,20); keer 12 is 5.346.
  Scenario: 2025: gezin met twee kinderen, huur op de hoge aftoppingsgrens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
      | bram       | 1981-02-11    | true                | true                         | true                |
      | k1         | 2017-03-03    | true                | true                         | true                |
      | k2         | 2015-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | k1         | 0                   |
      | k2         | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
      | anna       | k1       | kind   | bloed_1      | 2017-03-03          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
      | anna       | k2       | kind   | bloed_1      | 2015-03-03          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
      | bram       | k1       | kind   | bloed_1      | 2017-03-03          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
      | bram       | k2       | kind   | bloed_1      | 2015-03-03          | true          | true             | false                 | geen        | geen              | 2017-03-03                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | k1      | anna       | true          |
      | k2      | anna       | true          |
      | k1      | bram       | true          |
      | k2      | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2500000    |
      | i2         | bram       | loon  | 500000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 73193     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag, huurtoeslag_per_maand" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 534600
    And output "huurtoeslag_per_maand" equals 44550

  # Basishuur 199,05. (477,20 - 199,05); keer 12 is 3.338.
  Scenario: 2025: student van 20, huur op de lage huurgrens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-05-05    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 800000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 47720     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 333800

  # Normhuur 421,80, basishuur 384,66. (477,20 - 384,66) + 65% x (682,96 - 477,20) + 40% x (700 - 682,96); keer 12 is
  # 2.797.
  Scenario: 2025: twee vrienden, samen 40.000
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | cor        | 1981-02-11    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cor        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cor      | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cor        | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 279700

  # Normhuur 421,80, basishuur 384,66. (477,20 - 384,66) + 65% x (720 - 477,20); keer 12 is 3.004.
  Scenario: 2025: moeder met kinderen van 10 en 24, en de oudste verdient 15.000
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | kees       | 2001-01-01    | true                | true                         | true                | false        |
      | lies       | 2015-01-05    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | kees       | 0                   |
      | lies       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | kees     | kind  | bloed_1      | 2001-01-01          | true          | true             | false                 | geen        | geen              | 2015-01-05                 | true              | false                | true               | false                  |
      | kees       | anna     | kind  | bloed_1      | 1982-05-20          | true          | true             | false                 | geen        | geen              | 2015-01-05                 | true              | false                | true               | false                  |
      | anna       | lies     | kind  | bloed_1      | 2015-01-05          | true          | true             | false                 | geen        | geen              | 2015-01-05                 | true              | false                | true               | false                  |
      | lies       | anna     | kind  | bloed_1      | 1982-05-20          | true          | true             | false                 | geen        | geen              | 2015-01-05                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | kees    | anna       | true          |
      | lies    | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2500000    |
      | i2         | kees       | loon  | 1500000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 72000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 300400

  # Basishuur 197,24. (477,20 - 197,24) + 65% x (682,96 - 477,20) + 40% x (720 - 682,96); keer 12 is 5.142.
  Scenario: 2025: moeder met een kind van 21 op 1 januari dat 10.000 verdient: 6.042 telt niet
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | kees       | 2003-01-02    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | kees       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | kees     | kind  | bloed_1      | 2003-01-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | kees       | anna     | kind  | bloed_1      | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | kees    | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2500000    |
      | i2         | kees       | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 72000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag, huurtoeslag_per_maand" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514200
    And output "huurtoeslag_per_maand" equals 42850

  # Normhuur 263,41, basishuur 226,27. (477,20 - 226,27) + 65% x (682,96 - 477,20); keer 12 is 4.616.
  Scenario: 2025: alleen, huur op de lage aftoppingsgrens, inkomen 24.000
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2400000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 68296     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 461600

  # Basishuur 200,71. (498,20 - 200,71) + 65% x (713,02 - 498,20) + 40% x (932,93 - 713,02) - 22% x 4.500 : 12; keer 12
  # is 5.311.
  Scenario: 2026: paar met AOW, huur op de maximale huurgrens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1950-05-05    | true                | true                         | true                |
      | bram       | 1951-05-05    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1951-05-05          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1950-05-05          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 1600000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 93293     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 531100

  # Basishuur 200,71. (498,20 - 200,71) + 65% x (764,14 - 498,20) + 40% x (800 - 764,14) - 22% x 8.500 : 12; keer 12 is
  # 3.946.
  Scenario: 2026: gezin met twee kinderen, huur 800
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
      | bram       | 1981-02-11    | true                | true                         | true                |
      | k1         | 2018-03-03    | true                | true                         | true                |
      | k2         | 2016-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | k1         | 0                   |
      | k2         | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
      | anna       | k1       | kind   | bloed_1      | 2018-03-03          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
      | anna       | k2       | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
      | bram       | k1       | kind   | bloed_1      | 2018-03-03          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
      | bram       | k2       | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | k1      | anna       | true          |
      | k2      | anna       | true          |
      | k1      | bram       | true          |
      | k2      | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2500000    |
      | i2         | bram       | loon  | 1500000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 80000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 394600

  # Basishuur 200,71. (498,20 - 200,71) + 65% x (764,14 - 498,20); keer 12 is 5.644.
  Scenario: 2026: gezin met twee kinderen, huur op de hoge aftoppingsgrens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
      | bram       | 1981-02-11    | true                | true                         | true                |
      | k1         | 2018-03-03    | true                | true                         | true                |
      | k2         | 2016-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | k1         | 0                   |
      | k2         | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
      | anna       | k1       | kind   | bloed_1      | 2018-03-03          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
      | anna       | k2       | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
      | bram       | k1       | kind   | bloed_1      | 2018-03-03          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
      | bram       | k2       | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | 2018-03-03                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | k1      | anna       | true          |
      | k2      | anna       | true          |
      | k1      | bram       | true          |
      | k2      | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2500000    |
      | i2         | bram       | loon  | 500000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 76414     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 564400

  # Basishuur 202,52. (498,20 - 202,52); keer 12 is 3.548.
  Scenario: 2026: student van 20, huur op de lage huurgrens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2006-05-05    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 800000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 49820     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  # Basishuur 200,71. (498,20 - 200,71) + 65% x (700 - 498,20) - 22% x 8.500 : 12; keer 12 is 3.274.
  Scenario: 2026: twee vrienden, samen 40.000
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | cor        | 1981-02-11    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cor        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cor      | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | cor        | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 327400

  # Basishuur 200,71. (498,20 - 200,71) + 65% x (720 - 498,20) - 22% x 8.500 : 12; keer 12 is 3.430.
  Scenario: 2026: moeder met kinderen van 10 en 24, en de oudste verdient 15.000
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | kees       | 2002-01-01    | true                | true                         | true                | false        |
      | lies       | 2016-01-05    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | kees       | 0                   |
      | lies       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | kees     | kind  | bloed_1      | 2002-01-01          | true          | true             | false                 | geen        | geen              | 2016-01-05                 | true              | false                | true               | false                  |
      | kees       | anna     | kind  | bloed_1      | 1982-05-20          | true          | true             | false                 | geen        | geen              | 2016-01-05                 | true              | false                | true               | false                  |
      | anna       | lies     | kind  | bloed_1      | 2016-01-05          | true          | true             | false                 | geen        | geen              | 2016-01-05                 | true              | false                | true               | false                  |
      | lies       | anna     | kind  | bloed_1      | 1982-05-20          | true          | true             | false                 | geen        | geen              | 2016-01-05                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | kees    | anna       | true          |
      | lies    | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2500000    |
      | i2         | kees       | loon  | 1500000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 72000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 343000

  # Basishuur 200,71. (498,20 - 200,71) + 65% x (713,02 - 498,20) + 40% x (720 - 713,02); keer 12 is 5.279.
  Scenario: 2026: moeder met een kind van 21 op 1 januari dat 10.000 verdient: 6.218 telt niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | kees       | 2004-01-02    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | kees       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | kees     | kind  | bloed_1      | 2004-01-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | kees       | anna     | kind  | bloed_1      | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | kees    | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2500000    |
      | i2         | kees       | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 72000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 527900

  # Basishuur 202,52. (498,20 - 202,52) + 65% x (713,02 - 498,20) - 27% x 575 : 12; keer 12 is 5.069.
  Scenario: 2026: alleen, huur op de lage aftoppingsgrens, inkomen 24.000
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2400000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 71302     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 506900

  # Artikel 11 lid 1 onder b en lid 2.
  Scenario: 2025: een kamer in een aangewezen gebouw
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | aangewezen_woonvorm |
      | anna       | kamer        | false               | true                      | 60000     | 0             | true                |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true

  # Artikel 11 lid 1.
  Scenario: 2025: een kamer in een ander gebouw
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | aangewezen_woonvorm |
      | anna       | kamer        | false               | true                      | 60000     | 0             | false               |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 11 lid 1 onder a.
  Scenario: 2025: een huurwoning zonder eigen keuken of wc
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | aangewezen_woonvorm |
      | anna       | huur         | false               | true                      | 60000     | 0             | false               |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 9.
  Scenario: 2025: niet ingeschreven op het adres
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | false                     | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 9 lid 2 Awir.
  Scenario: 2025: een partner zonder rechtmatig verblijf
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
      | bram       | 1981-02-11    | true                | false                        | false               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 7 lid 4 Awir: niemand meer dan de grens.
  Scenario: 2025: een medebewoner met vermogen op de grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | cor        | 1981-02-11    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cor        | 3739500             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cor      | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1000000    |
      | i2         | cor        | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true

  # Artikel 7 lid 4 Awir: niemand meer dan de grens.
  Scenario: 2025: een medebewoner met vermogen een cent erboven
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | cor        | 1981-02-11    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cor        | 3739501             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cor      | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1000000    |
      | i2         | cor        | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 11 lid 1 onder b en lid 2.
  Scenario: 2026: een kamer in een aangewezen gebouw
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | aangewezen_woonvorm |
      | anna       | kamer        | false               | true                      | 60000     | 0             | true                |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true

  # Artikel 11 lid 1.
  Scenario: 2026: een kamer in een ander gebouw
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | aangewezen_woonvorm |
      | anna       | kamer        | false               | true                      | 60000     | 0             | false               |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 11 lid 1 onder a.
  Scenario: 2026: een huurwoning zonder eigen keuken of wc
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | aangewezen_woonvorm |
      | anna       | huur         | false               | true                      | 60000     | 0             | false               |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 9.
  Scenario: 2026: niet ingeschreven op het adres
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | false                     | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 9 lid 2 Awir.
  Scenario: 2026: een partner zonder rechtmatig verblijf
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1982-05-20    | true                | true                         | true                |
      | bram       | 1981-02-11    | true                | false                        | false               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 7 lid 4 Awir: niemand meer dan de grens.
  Scenario: 2026: een medebewoner met vermogen op de grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | cor        | 1981-02-11    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cor        | 3847900             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cor      | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1000000    |
      | i2         | cor        | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true

  # Artikel 7 lid 4 Awir: niemand meer dan de grens.
  Scenario: 2026: een medebewoner met vermogen een cent erboven
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | cor        | 1981-02-11    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cor        | 3847901             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cor      | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1000000    |
      | i2         | cor        | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 1 onder c: huurder is wie zelf of met de partner huurt.
  Scenario: 2025: met een vriend in huis: alleen de partner staat op het huurcontract
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | false        |
      | bram       | 1981-02-11    | true                | true                         | true                | true         |
      | cor        | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cor        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | bram     | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1500000    |
      | i2         | bram       | loon  | 0          |
      | i3         | cor        | loon  | 500000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true

  # Artikel 1 onder c: huurder is wie zelf of met de partner huurt.
  Scenario: 2025: met een vriend in huis: alleen die staat op het huurcontract
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | false        |
      | bram       | 1981-02-11    | true                | true                         | true                | false        |
      | cor        | 1980-01-01    | true                | true                         | true                | true         |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cor        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | bram     | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1500000    |
      | i2         | bram       | loon  | 0          |
      | i3         | cor        | loon  | 500000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 1 onder c: huurder is wie zelf of met de partner huurt.
  Scenario: 2025: met een vriend in huis: alleen zij staat op het huurcontract
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | bram       | 1981-02-11    | true                | true                         | true                | false        |
      | cor        | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cor        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | bram     | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1500000    |
      | i2         | bram       | loon  | 0          |
      | i3         | cor        | loon  | 500000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true

  # Artikel 1 onder c: huurder is wie zelf of met de partner huurt.
  Scenario: 2026: met een vriend in huis: alleen de partner staat op het huurcontract
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | false        |
      | bram       | 1981-02-11    | true                | true                         | true                | true         |
      | cor        | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cor        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | bram     | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1500000    |
      | i2         | bram       | loon  | 0          |
      | i3         | cor        | loon  | 500000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true

  # Artikel 1 onder c: huurder is wie zelf of met de partner huurt.
  Scenario: 2026: met een vriend in huis: alleen die staat op het huurcontract
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | false        |
      | bram       | 1981-02-11    | true                | true                         | true                | false        |
      | cor        | 1980-01-01    | true                | true                         | true                | true         |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cor        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | bram     | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1500000    |
      | i2         | bram       | loon  | 0          |
      | i3         | cor        | loon  | 500000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false

  # Artikel 1 onder c: huurder is wie zelf of met de partner huurt.
  Scenario: 2026: met een vriend in huis: alleen zij staat op het huurcontract
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1982-05-20    | true                | true                         | true                | true         |
      | bram       | 1981-02-11    | true                | true                         | true                | false        |
      | cor        | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cor        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | anna     | vriend | geen         | 1982-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cor      | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cor        | bram     | vriend | geen         | 1981-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1500000    |
      | i2         | bram       | loon  | 0          |
      | i3         | cor        | loon  | 500000     |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
