# Wie recht heeft op kindgebonden budget, per maand. Bedragen in eurocent.
Feature: Kindgebonden budget, voorwaarden

  Background:
    Given parameter "persoon_id" is "anna"

  # 3 x 2.580 + 724 + 964 + 3.416 = 12.844.
  Scenario: 2026: alleenstaande ouder met kinderen van 8, 13 en 16 jaar
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | true          | true              | nederland | true              | false           |
      | lars    | anna       | 2012-11-15    | true                    | true          | true              | nederland | true              | false           |
      | mees    | anna       | 2009-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 1284400
    And output "kindgebonden_budget_per_maand" equals 107033.33333333333

  # Samen 55.400; drempel 29.736 + 9.405 = 39.141; 9.428 min 7,60% van 16.259 = 8.192,32.
  Scenario: 2026: een broer van 28 in huis is toeslagpartner: de alleenstaande-ouderkop vervalt en zijn inkomen telt
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
      | cor        | 1998-02-02    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cor        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | geen              | 1998-02-02          | 2017-11-15                 | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | true          | true              | nederland | true              | false           |
      | lars    | anna       | 2012-11-15    | true                    | true          | true              | nederland | true              | false           |
      | mees    | anna       | 2009-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | jaarbedrag |
      | i1         | anna       | bijstand | 2000000    |
      | i2         | cor        | loon     | 3540000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 819200

  # Artikel 2 lid 1.
  Scenario: geboren in deze maand: recht vanaf de volgende maand
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2026-05-01    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    And output "hoogte_kindgebonden_budget" equals 0

  Scenario: geboren op de laatste dag van de vorige maand: recht
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2026-04-30    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true

  Scenario: de maand waarin een kind 18 wordt telt nog mee
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2008-05-01    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true

  Scenario: de maand daarna niet meer
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2008-04-30    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    And output "hoogte_kindgebonden_budget" equals 0

  # Artikel 2 lid 3: nog zonder verhoging, 2.580 + 3.416.
  Scenario: de verhoging vanaf 12 jaar begint de maand na de verjaardag
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2014-05-01    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 599600

  Scenario: een maand later met verhoging
    Given the calculation date is "2026-06-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2014-05-01    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 672000

  # Artikel 2 lid 1: artikel 7 lid 2 AKW geldt hier niet.
  Scenario: schoolverzuim van een 16-jarige maakt voor het kindgebonden budget niet uit
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | mees    | anna       | 2009-11-15    | true                    | true          | true              | nederland | false             | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 696000

  Scenario: de andere ouder krijgt de kinderbijslag: geen recht
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | false                   | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    And output "hoogte_kindgebonden_budget" equals 0

  Scenario: niet verzekerd voor de kinderbijslag: geen recht
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | false              | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    And output "hoogte_kindgebonden_budget" equals 0

  # Artikel 2 lid 9: 2 x 2.580 + 724, één keer geteld.
  Scenario: samengesteld gezin: beide partners krijgen kinderbijslag en hebben samen één recht
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
      | bram       | 1983-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | true          | true              | nederland | true              | false           |
      | lars    | bram       | 2012-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "hoogte_kindgebonden_budget" equals 588400

  Scenario: de partner die voor geen kind kinderbijslag krijgt heeft zelf geen recht
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
      | bram       | 1983-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | bram       | 2017-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    And output "hoogte_kindgebonden_budget" equals 0

  # Artikel 14 Awir: 2.580 min 7,60% van 33.684 = 20,02.
  Scenario: onder de 24 euro per jaar wordt niets toegekend
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
      | bram       | 1983-02-11    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 7282500    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    And output "hoogte_kindgebonden_budget" equals 0
    And output "berekend_kindgebonden_budget" equals 2001.6

  # Artikel 1 lid 4.
  Scenario: vermogen boven de grens
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 14601200            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    And output "hoogte_kindgebonden_budget" equals 0

  Scenario: zonder kinderen hoeft niemand zijn inkomen te geven
    Given the calculation date is "2026-05-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1985-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland | onderwijs_in_orde | intensieve_zorg |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    And output "hoogte_kindgebonden_budget" equals 0

  Scenario: na 2026 zijn er nog geen bedragen
    Given the calculation date is "2027-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | true               | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | true          | true              | nederland | true              | false           |
      | lars    | anna       | 2012-11-15    | true                    | true          | true              | nederland | true              | false           |
      | mees    | anna       | 2009-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails
