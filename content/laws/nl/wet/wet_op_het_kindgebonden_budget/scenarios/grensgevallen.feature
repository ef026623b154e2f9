# Kindgebonden budget op de grens: inkomen, vermogen en verjaardagen (artikel 1 en 2 Wkgb, artikel 14 Awir).
# Elke uitkomst is met de hand afgeleid uit de tekst en de bedragen van die dag. Bedragen in eurocent.
Feature: Kindgebonden budget, op de grens

  Background:
    Given parameter "persoon_id" is "anna"

  # 1 x 2.511 + 3.389 = 5.900; het inkomen komt niet boven 28.406; op hele euro's 5.900.
  Scenario: 2025: alleen, een kind, precies op het drempelinkomen
    Given the calculation date is "2025-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2020-01-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2840600    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 590000

  # 2 x 2.511 + 2 x 703 + 3.389 = 9.817; min 7,1% van (38.406 - 28.406) = 710; op hele euro's 9.107.
  Scenario: 2025: alleen, kinderen van 12 en 15, 10.000 boven de drempel
    Given the calculation date is "2025-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2013-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna1   | anna       | 2010-01-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3840600    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 910700

  # 1 x 2.511 + 3.389 = 5.900; min 7,1% van (50.000 - 28.406) = 1.533,17; op hele euro's 4.367.
  Scenario: 2025: alleen, een kind, inkomen 50.000
    Given the calculation date is "2025-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2020-01-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 5000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 436700

  # 2 x 2.511 + 1 x 703 + 1 x 936 = 6.661; het inkomen komt niet boven 37.545; op hele euro's 6.661.
  Scenario: 2025: paar, kinderen van 12 en 16, precies op de gezamenlijke drempel
    Given the calculation date is "2025-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2013-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna1   | anna       | 2009-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2013-01-15    | false                   | true          | true              | nederland | true              | false           |
      | anna1   | bram       | 2009-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2840600    |
      | i2         | bram       | loon  | 913900     |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 666100

  # 2 x 2.511 + 1 x 703 + 1 x 936 = 6.661; min 7,1% van (47.545 - 37.545) = 710; op hele euro's 5.951.
  Scenario: 2025: paar, kinderen van 12 en 16, 10.000 daarboven
    Given the calculation date is "2025-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2013-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna1   | anna       | 2009-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2013-01-15    | false                   | true          | true              | nederland | true              | false           |
      | anna1   | bram       | 2009-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3840600    |
      | i2         | bram       | loon  | 913900     |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 595100

  # 4 x 2.511 = 10.044; het inkomen komt niet boven 37.545; op hele euro's 10.044.
  Scenario: 2025: paar, vier jonge kinderen
    Given the calculation date is "2025-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2023-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna1   | anna       | 2021-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna2   | anna       | 2019-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna3   | anna       | 2017-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2023-01-15    | false                   | true          | true              | nederland | true              | false           |
      | anna1   | bram       | 2021-01-15    | false                   | true          | true              | nederland | true              | false           |
      | anna2   | bram       | 2019-01-15    | false                   | true          | true              | nederland | true              | false           |
      | anna3   | bram       | 2017-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2840600    |
      | i2         | bram       | loon  | 913900     |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 1004400

  # 1 x 2.511 + 1 x 936 = 3.447; min 7,1% van (42.545 - 37.545) = 355; op hele euro's 3.092.
  Scenario: 2025: paar met alleen een kind van 17
    Given the calculation date is "2025-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2008-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2008-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3340600    |
      | i2         | bram       | loon  | 913900     |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 309200

  # Artikel 1 lid 4: niet hoger dan de grens.
  Scenario: 2025: alleen, vermogen precies € 141.896
    Given the calculation date is "2025-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 14189600            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2020-01-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 590000

  # Artikel 1 lid 4.
  Scenario: 2025: alleen, vermogen een euro hoger
    Given the calculation date is "2025-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 14189700            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2020-01-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false

  # Artikel 1 lid 4 en 7 lid 3 Awir: samen.
  Scenario: 2025: paar, samen precies € 179.429
    Given the calculation date is "2025-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 17842900            |
      | bram       | 100000              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2020-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2020-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 251100

  # Artikel 1 lid 4 en 7 lid 3 Awir: samen.
  Scenario: 2025: paar, samen een euro hoger
    Given the calculation date is "2025-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 17842900            |
      | bram       | 100100              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2020-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2020-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false

  # 1 x 2.580 + 3.416 = 5.996; het inkomen komt niet boven 29.736; op hele euro's 5.996.
  Scenario: 2026: alleen, een kind, precies op het drempelinkomen
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2021-01-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2973600    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 599600

  # 2 x 2.580 + 2 x 724 + 3.416 = 10.024; min 7,6% van (39.736 - 29.736) = 760; op hele euro's 9.264.
  Scenario: 2026: alleen, kinderen van 12 en 15, 10.000 boven de drempel
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2014-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna1   | anna       | 2011-01-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3973600    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 926400

  # 1 x 2.580 + 3.416 = 5.996; min 7,6% van (50.000 - 29.736) = 1.540,06; op hele euro's 4.456.
  Scenario: 2026: alleen, een kind, inkomen 50.000
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2021-01-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 5000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 445600

  # 2 x 2.580 + 1 x 724 + 1 x 964 = 6.848; het inkomen komt niet boven 39.141; op hele euro's 6.848.
  Scenario: 2026: paar, kinderen van 12 en 16, precies op de gezamenlijke drempel
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2014-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna1   | anna       | 2010-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2014-01-15    | false                   | true          | true              | nederland | true              | false           |
      | anna1   | bram       | 2010-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2973600    |
      | i2         | bram       | loon  | 940500     |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 684800

  # 2 x 2.580 + 1 x 724 + 1 x 964 = 6.848; min 7,6% van (49.141 - 39.141) = 760; op hele euro's 6.088.
  Scenario: 2026: paar, kinderen van 12 en 16, 10.000 daarboven
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2014-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna1   | anna       | 2010-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2014-01-15    | false                   | true          | true              | nederland | true              | false           |
      | anna1   | bram       | 2010-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3973600    |
      | i2         | bram       | loon  | 940500     |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 608800

  # 4 x 2.580 = 10.320; het inkomen komt niet boven 39.141; op hele euro's 10.320.
  Scenario: 2026: paar, vier jonge kinderen
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2024-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna1   | anna       | 2022-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna2   | anna       | 2020-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna3   | anna       | 2018-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2024-01-15    | false                   | true          | true              | nederland | true              | false           |
      | anna1   | bram       | 2022-01-15    | false                   | true          | true              | nederland | true              | false           |
      | anna2   | bram       | 2020-01-15    | false                   | true          | true              | nederland | true              | false           |
      | anna3   | bram       | 2018-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2973600    |
      | i2         | bram       | loon  | 940500     |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 1032000

  # 1 x 2.580 + 1 x 964 = 3.544; min 7,6% van (44.141 - 39.141) = 380; op hele euro's 3.164.
  Scenario: 2026: paar met alleen een kind van 17
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2009-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2009-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3473600    |
      | i2         | bram       | loon  | 940500     |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 316400

  # Artikel 1 lid 4: niet hoger dan de grens.
  Scenario: 2026: alleen, vermogen precies € 146.011
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 14601100            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2021-01-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 599600

  # Artikel 1 lid 4.
  Scenario: 2026: alleen, vermogen een euro hoger
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 14601200            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2021-01-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false

  # Artikel 1 lid 4 en 7 lid 3 Awir: samen.
  Scenario: 2026: paar, samen precies € 184.633
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 18363300            |
      | bram       | 100000              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2021-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2021-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 258000

  # Artikel 1 lid 4 en 7 lid 3 Awir: samen.
  Scenario: 2026: paar, samen een euro hoger
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 18363300            |
      | bram       | 100100              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | anna0   | anna       | 2021-01-15    | true                    | true          | true              | nederland | true              | false           |
      | anna0   | bram       | 2021-01-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false

  # Artikel 2 lid 1 en 9: tot en met de maand van de verjaardag.
  Scenario: 2026: het kind van de partner wordt deze maand 18: telt nog
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2020-01-15    | true                    | true          | true              | nederland | true              | false           |
      | lars    | bram       | 2008-05-10    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 612400

  # Artikel 2 lid 1 en 9: tot en met de maand van de verjaardag.
  Scenario: 2026: het kind van de partner werd vorige maand 18: telt niet meer
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
      | bram       | 1981-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1982-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2020-01-15    | true                    | true          | true              | nederland | true              | false           |
      | lars    | bram       | 2008-04-30    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 258000

  # Artikel 2 lid 4 en 5: de hogere begint de maand na de verjaardag; 2.580 + 724 + 3.416.
  Scenario: 2026: 16 op de eerste van de maand: nog de verhoging van 12 tot en met 15
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2010-07-01    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 672000

  # 2.580 + 964 + 3.416.
  Scenario: 2026: een maand na de zestiende verjaardag
    Given the calculation date is "2026-08-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1982-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2010-07-01    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 696000
