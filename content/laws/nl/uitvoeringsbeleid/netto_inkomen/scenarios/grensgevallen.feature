# Een hoog pensioen: het hoogste inkomen voor de bijdrage Zvw geldt per maand (artikel 42 Zvw). Elke uitkomst is met de hand afgeleid uit de tekst en de bedragen van die dag. Bedragen in eurocent.
Feature: Netto inkomen, op de grens

  Background:
    Given parameter "persoon_id" is "anna"

  # Loonklasse 6.997,50: 24.536 : 12 = 2.044,67. Zvw 4,85% van 79.409 : 12 = 6.617,42: 320,94. Netto 4.634,39.
  Scenario: 2026: pensioen van 7.000 bruto, zonder loonheffingskorting
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting |
      | a          | anna       | pensioen | bruto         | 0               | 700000          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "netto_inkomen_uit_uitkering_per_maand" of "netto_inkomen"
    Then output "netto_inkomen_uit_uitkering_per_maand" equals 463439

  # Loonklasse 6.615: 22.264 : 12 = 1.855,33. Zvw 4,85% van 6.617,41: 320,94. Netto 4.441,14.
  Scenario: 2026: pensioen van 6.617,41 bruto, zonder loonheffingskorting
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting |
      | a          | anna       | pensioen | bruto         | 0               | 661741          | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "netto_inkomen_uit_uitkering_per_maand" of "netto_inkomen"
    Then output "netto_inkomen_uit_uitkering_per_maand" equals 444114
