# Hoe de maandtabel werkt waar geen gepubliceerde regel is. Bedragen in eurocent.
Feature: Loonheffing, regels

  # 2.704,49 hoort bij de klasse van 2.700,00 (loonklassen van 4,50).
  Scenario: een loon tussen twee stappen valt in de klasse eronder
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 270449          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 26750

  # Jaarloon 32.454: 35,75% is 11.602; algemene heffingskorting 3.115 - 173 = 2.942; arbeidskorting 5.300 + 129 = 5.429.
  # 11.602 - 2.942 - 5.429 = 3.231 per jaar.
  Scenario: de volgende stap is een hogere klasse
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 270450          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing_over_loon" of "netto_inkomen"
    Then output "loonheffing_over_loon" equals 26925

  # 8,324% van 10.800 is 898,99, naar boven 899.
  Scenario: een klein loon: alleen deel a van de arbeidskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 90000           | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "arbeidskorting_in_loonheffing, loonheffing_over_loon" of "netto_inkomen"
    Then output "arbeidskorting_in_loonheffing" equals 7492
    And output "loonheffing_over_loon" equals 0

  # 11.583 - (3.115 - 170) = 8.638 per jaar; over een uitkering betaalt de instantie de bijdrage Zvw.
  Scenario: een uitkering kent geen arbeidskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | uitkering | bruto         | 270000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing, arbeidskorting_in_loonheffing, bijdrage_zvw, netto_uitkeringen_uit_bruto" of "netto_inkomen"
    Then output "loonheffing" equals 71983
    And output "arbeidskorting_in_loonheffing" equals 0
    And output "bijdrage_zvw" equals 0
    And output "netto_uitkeringen_uit_bruto" equals 198017

  # 8.638 - 923 = 7.715 per jaar.
  Scenario: de jonggehandicaptenkorting bij een uitkering
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | true         |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | uitkering | bruto         | 270000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing" of "netto_inkomen"
    Then output "loonheffing" equals 64292

  # Loon als in de tabel. Uitkering zonder korting: klasse 1.678,50, jaarloon 20.142, 35,75% is 7.200 per jaar.
  Scenario: twee inkomens gaan elk apart door de tabel
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon      | bruto         | 270000          | true                |
      | b          | anna       | uitkering | bruto         | 168250          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing, loonheffing_over_loon, netto_loon_uit_bruto, netto_uitkeringen_uit_bruto" of "netto_inkomen"
    Then output "loonheffing" equals 86750
    And output "loonheffing_over_loon" equals 26750
    And output "netto_loon_uit_bruto" equals 243250
    And output "netto_uitkeringen_uit_bruto" equals 108250

  # Een verzonnen hoge AOW. 6.419 - 1.358 - 2.067 - 540 = 2.454 per jaar.
  Scenario: AOW van een ongehuwde: de alleenstaande ouderenkorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | aow   | bruto         | 300000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing" of "netto_inkomen"
    Then output "loonheffing" equals 20450

  # 6.419 - 1.358 - 2.067 = 2.994 per jaar.
  Scenario: AOW van een gehuwde: geen alleenstaande ouderenkorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | aow   | bruto         | 300000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1951-02-02          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing" of "netto_inkomen"
    Then output "loonheffing" equals 24950

  Scenario: pensioen: de alleenstaande ouderenkorting hoort bij de AOW
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | pensioen | bruto         | 300000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing" of "netto_inkomen"
    Then output "loonheffing" equals 24950

  # 6.940 + 5.677 - 781 - (2.067 - 1.199) = 10.968 per jaar.
  Scenario: de ouderenkorting daalt
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | pensioen | bruto         | 450000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing" of "netto_inkomen"
    Then output "loonheffing" equals 91400

  # 17,85 / 35,75 van 5.138 is 2.565,3, naar boven: 10.968 - 2.566 = 8.402 per jaar.
  Scenario: loon vanaf de AOW-leeftijd: een deel van de arbeidskorting
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon  | bruto         | 450000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing" of "netto_inkomen"
    Then output "loonheffing" equals 70017

  # 2025: 3,170% van (30.456 - 28.406) is 64. 5.457 - (1.535 - 64) - 2.035 = 1.951 per jaar.
  Scenario: het percentage van de afbouw heeft drie decimalen
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | bruto_per_maand | loonheffingskorting |
      | a          | anna       | pensioen | bruto         | 253800          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "loonheffing" of "netto_inkomen"
    Then output "loonheffing" equals 16258
