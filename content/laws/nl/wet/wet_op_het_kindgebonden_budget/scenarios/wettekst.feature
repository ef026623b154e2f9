# Bedragen uitgerekend met de wettekst. Bedragen in eurocent.
Feature: Kindgebonden budget, bedragen volgens de wet

  Background:
    Given parameter "persoon_id" is "anna"

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/wet_op_het_kindgebonden_budget/2024-01-01.yaml (derived)
  Scenario: 2024: paar, kinderen van 4, 6, 8 jaar, inkomen € 35848: € 7308 per jaar
    Given the calculation date is "2024-01-01"
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
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | 2019-11-15                 | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | 2019-11-15                 | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2019-11-15    | true                    | true          | true              | nederland | true              | false           |
      | lars    | anna       | 2017-11-15    | true                    | true          | true              | nederland | true              | false           |
      | mees    | anna       | 2015-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3584800    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "berekend_kindgebonden_budget" equals 730800
    And output "hoogte_kindgebonden_budget" equals 730800

  # Bron: law text (drempelinkomen in whole euro as published) (derived)
  Scenario: 2024: alleenstaande ouder, kinderen van 4 jaar, inkomen € 36819: € 5241.00 per jaar
    Given the calculation date is "2024-01-01"
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
      | kim     | anna       | 2019-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3681900    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "berekend_kindgebonden_budget" equals 524100
    And output "hoogte_kindgebonden_budget" equals 524100

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/wet_op_het_kindgebonden_budget/2025-01-01.yaml (derived)
  Scenario: 2025: paar, kinderen van 4, 6, 8 jaar, inkomen € 37544: € 7533 per jaar
    Given the calculation date is "2025-01-01"
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
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | 2020-11-15                 | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | 2020-11-15                 | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2020-11-15    | true                    | true          | true              | nederland | true              | false           |
      | lars    | anna       | 2018-11-15    | true                    | true          | true              | nederland | true              | false           |
      | mees    | anna       | 2016-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3754400    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "berekend_kindgebonden_budget" equals 753300
    And output "hoogte_kindgebonden_budget" equals 753300

  # Bron: law text (derived)
  Scenario: 2025: alleenstaande ouder, kinderen van 4 jaar, inkomen € 28405: € 5900 per jaar
    Given the calculation date is "2025-01-01"
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
      | kim     | anna       | 2020-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2840500    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "berekend_kindgebonden_budget" equals 590000
    And output "hoogte_kindgebonden_budget" equals 590000

  # Bron: law text (derived)
  Scenario: 2025: alleenstaande ouder, kinderen van 8, 13, 16 jaar, inkomen € 28405: € 12561 per jaar
    Given the calculation date is "2025-01-01"
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
      | kim     | anna       | 2016-11-15    | true                    | true          | true              | nederland | true              | false           |
      | lars    | anna       | 2011-11-15    | true                    | true          | true              | nederland | true              | false           |
      | mees    | anna       | 2008-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2840500    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "berekend_kindgebonden_budget" equals 1256100
    And output "hoogte_kindgebonden_budget" equals 1256100

  # Bron: law text (drempelinkomen in whole euro as published) (derived)
  Scenario: 2025: alleenstaande ouder, kinderen van 4 jaar, inkomen € 38406: € 5190.00 per jaar
    Given the calculation date is "2025-01-01"
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
      | kim     | anna       | 2020-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3840600    |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "berekend_kindgebonden_budget" equals 519000
    And output "hoogte_kindgebonden_budget" equals 519000

  # Bron: law text (derived)
  Scenario: 2025: paar, kinderen van 4, 6 jaar, inkomen € 47545: € 4312.00 per jaar
    Given the calculation date is "2025-01-01"
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
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | 2020-11-15                 | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | 2020-11-15                 | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2020-11-15    | true                    | true          | true              | nederland | true              | false           |
      | lars    | anna       | 2018-11-15    | true                    | true          | true              | nederland | true              | false           |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4754500    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, kindgebonden_budget_per_maand, berekend_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    And output "berekend_kindgebonden_budget" equals 431200
    And output "hoogte_kindgebonden_budget" equals 431200
