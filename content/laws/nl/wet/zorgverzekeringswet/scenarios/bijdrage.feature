# De bijdrage Zvw die iemand zelf betaalt, per jaar. Bedragen in eurocent.
Feature: Bijdrage Zorgverzekeringswet

  # 4,85% van 30.000.
  Scenario: 2026: AOW en pensioen
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | jaarbedrag |
      | a          | anna       | aow      | 2000000    |
      | b          | anna       | pensioen | 1000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "zvw_bijdrage_per_jaar" of "zorgverzekeringswet"
    Then output "zvw_bijdrage_per_jaar" equals 145500

  # 5,26% van 30.000.
  Scenario: 2025: AOW en pensioen
    Given the calculation date is "2025-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | jaarbedrag |
      | a          | anna       | aow      | 2000000    |
      | b          | anna       | pensioen | 1000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "zvw_bijdrage_per_jaar" of "zorgverzekeringswet"
    Then output "zvw_bijdrage_per_jaar" equals 157800

  # 5,32% van 30.000.
  Scenario: 2024: winst
    Given the calculation date is "2024-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | winst | 3000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "zvw_bijdrage_per_jaar" of "zorgverzekeringswet"
    Then output "zvw_bijdrage_per_jaar" equals 159600

  Scenario: over loon betaalt de werkgever
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "zvw_bijdrage_per_jaar" of "zorgverzekeringswet"
    Then output "zvw_bijdrage_per_jaar" equals 0

  Scenario: over een uitkering betaalt de instantie
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | jaarbedrag |
      | a          | anna       | uitkering | 3000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "zvw_bijdrage_per_jaar" of "zorgverzekeringswet"
    Then output "zvw_bijdrage_per_jaar" equals 0

  # Regeling zorgverzekering, artikel 5.1 lid 1.
  Scenario: over een uitkering vanaf de AOW-leeftijd niet
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | jaarbedrag |
      | a          | anna       | uitkering | 3000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "zvw_bijdrage_per_jaar" of "zorgverzekeringswet"
    Then output "zvw_bijdrage_per_jaar" equals 145500

  Scenario: partneralimentatie
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort       | jaarbedrag |
      | a          | anna       | alimentatie | 1000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "zvw_bijdrage_per_jaar" of "zorgverzekeringswet"
    Then output "zvw_bijdrage_per_jaar" equals 48500

  # 4,85% van 79.409 is 3.851,34.
  Scenario: boven het maximum telt het inkomen niet mee
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | winst | 10000000   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "zvw_bijdrage_per_jaar" of "zorgverzekeringswet"
    Then output "zvw_bijdrage_per_jaar" equals 385100

  Scenario: geen inkomen
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | niemand    | winst | 10000000   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "zvw_bijdrage_per_jaar" of "zorgverzekeringswet"
    Then output "zvw_bijdrage_per_jaar" equals 0
