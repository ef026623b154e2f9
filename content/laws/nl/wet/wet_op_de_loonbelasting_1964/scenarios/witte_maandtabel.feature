# Alle bekende regels van de gepubliceerde witte maandtabel (kopie in stevermeister/dutch-tax-income-calculator-npm).
# De inhouding van elk inkomen staat als laatste in de rij; hier is er een, dus is de som de inhouding. Bedragen in eurocent.
Feature: Loonheffing, witte maandtabel

  Scenario: 2024: 1498,50 per maand, met loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 149850          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 2300
    And output "arbeidskorting_in_loonheffing" equals 25075
    And output "netto_loon_uit_bruto" equals 147550

  Scenario: 2024: 1498,50 per maand, zonder loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 149850          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 55392
    And output "netto_loon_uit_bruto" equals 94458

  Scenario: 2024: 1800,00 per maand, AOW-leeftijd, met loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1955-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 180000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 0
    And output "netto_loon_uit_bruto" equals 180000

  Scenario: 2024: 1800,00 per maand, AOW-leeftijd, zonder loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1955-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 180000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 34325
    And output "netto_loon_uit_bruto" equals 145675

  Scenario: 2024: 2250,00 per maand, met loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 225000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 12933
    And output "arbeidskorting_in_loonheffing" equals 43433
    And output "netto_loon_uit_bruto" equals 212067

  Scenario: 2024: 2250,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 225000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 83175
    And output "netto_loon_uit_bruto" equals 141825

  Scenario: 2024: 2700,00 per maand, met loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 270000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 31442
    And output "arbeidskorting_in_loonheffing" equals 44550
    And output "netto_loon_uit_bruto" equals 238558

  Scenario: 2024: 2700,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 270000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 99817
    And output "netto_loon_uit_bruto" equals 170183

  Scenario: 2024: 3001,50 per maand, met loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 300150          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 43833
    And output "arbeidskorting_in_loonheffing" equals 45292
    And output "netto_loon_uit_bruto" equals 256317

  Scenario: 2024: 3001,50 per maand, zonder loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 300150          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 110958
    And output "netto_loon_uit_bruto" equals 189192

  Scenario: 2024: 4500,00 per maand, met loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 450000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 115975
    And output "arbeidskorting_in_loonheffing" equals 38483
    And output "netto_loon_uit_bruto" equals 334025

  Scenario: 2024: 4500,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 450000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 166350
    And output "netto_loon_uit_bruto" equals 283650

  Scenario: 2024: 8001,00 per maand, met loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 800100          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 301492
    And output "arbeidskorting_in_loonheffing" equals 15692
    And output "netto_loon_uit_bruto" equals 498608

  Scenario: 2024: 8001,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 800100          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 317183
    And output "netto_loon_uit_bruto" equals 482917

  Scenario: 2025: 1498,50 per maand, met loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 149850          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 5392
    And output "arbeidskorting_in_loonheffing" equals 22717
    And output "netto_loon_uit_bruto" equals 144458

  Scenario: 2025: 1498,50 per maand, zonder loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 149850          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 53675
    And output "netto_loon_uit_bruto" equals 96175

  Scenario: 2025: 1800,00 per maand, met loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 180000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 7133
    And output "arbeidskorting_in_loonheffing" equals 31775
    And output "netto_loon_uit_bruto" equals 172867

  Scenario: 2025: 1800,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 180000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 64475
    And output "netto_loon_uit_bruto" equals 115525

  Scenario: 2025: 2250,00 per maand, met loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 225000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 11383
    And output "arbeidskorting_in_loonheffing" equals 43642
    And output "netto_loon_uit_bruto" equals 213617

  Scenario: 2025: 2250,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 225000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 80592
    And output "netto_loon_uit_bruto" equals 144408

  Scenario: 2025: 2700,00 per maand, met loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 270000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 28592
    And output "arbeidskorting_in_loonheffing" equals 44658
    And output "netto_loon_uit_bruto" equals 241408

  Scenario: 2025: 2700,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 270000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 96708
    And output "netto_loon_uit_bruto" equals 173292

  Scenario: 2025: 2700,00 per maand, AOW-leeftijd, met loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1955-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 270000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 0
    And output "netto_loon_uit_bruto" equals 270000

  Scenario: 2025: 2700,00 per maand, AOW-leeftijd, zonder loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1955-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 270000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 48383
    And output "netto_loon_uit_bruto" equals 221617

  Scenario: 2025: 3600,00 per maand, met loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 360000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 65250
    And output "arbeidskorting_in_loonheffing" equals 46592
    And output "netto_loon_uit_bruto" equals 294750

  Scenario: 2025: 3600,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 360000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 129600
    And output "netto_loon_uit_bruto" equals 230400

  Scenario: 2026: 1498,50 per maand, met loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 149850          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 3758
    And output "arbeidskorting_in_loonheffing" equals 23850
    And output "netto_loon_uit_bruto" equals 146092

  Scenario: 2026: 1498,50 per maand, zonder loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 149850          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 53567
    And output "netto_loon_uit_bruto" equals 96283

  Scenario: 2026: 2700,00 per maand, met loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 270000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 26750
    And output "arbeidskorting_in_loonheffing" equals 45233
    And output "netto_loon_uit_bruto" equals 243250

  Scenario: 2026: 2700,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 270000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 96525
    And output "netto_loon_uit_bruto" equals 173475

  Scenario: 2026: 3001,50 per maand, met loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 300150          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 38858
    And output "arbeidskorting_in_loonheffing" equals 45825
    And output "netto_loon_uit_bruto" equals 261292

  Scenario: 2026: 3001,50 per maand, zonder loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 300150          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 107300
    And output "netto_loon_uit_bruto" equals 192850

  Scenario: 2026: 3600,00 per maand, met loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 360000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 63567
    And output "arbeidskorting_in_loonheffing" equals 46992
    And output "netto_loon_uit_bruto" equals 296433

  Scenario: 2026: 3600,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 360000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 129342
    And output "netto_loon_uit_bruto" equals 230658

  Scenario: 2026: 4500,00 per maand, met loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 450000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 107300
    And output "arbeidskorting_in_loonheffing" equals 42817
    And output "netto_loon_uit_bruto" equals 342700

  Scenario: 2026: 4500,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 450000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 163142
    And output "netto_loon_uit_bruto" equals 286858

  Scenario: 2026: 8001,00 per maand, met loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 800100          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, arbeidskorting_in_loonheffing, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 292117
    And output "arbeidskorting_in_loonheffing" equals 20025
    And output "netto_loon_uit_bruto" equals 507983

  Scenario: 2026: 8001,00 per maand, zonder loonheffingskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 800100          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon, netto_loon_uit_bruto" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 312142
    And output "netto_loon_uit_bruto" equals 487958
