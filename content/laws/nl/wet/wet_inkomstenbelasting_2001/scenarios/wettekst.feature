# Inkomstenbelasting box 1 en de heffingskortingen, nagerekend met de wettekst. Bedragen in eurocent.
Feature: Inkomstenbelasting, wettekst

  # Gelijk aan de maandtabel van 2.700,00: 267,50 per maand. 11.583 - 2.945 - 5.428.
  Scenario: 2026: loon van 32.400
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3240000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "heffingskortingen, inkomstenbelasting_per_jaar" of "wet_inkomstenbelasting_2001"
    Then output "heffingskortingen" equals 837300
    And output "inkomstenbelasting_per_jaar" equals 321000

  # 285,92 per maand in de maandtabel. 11.605 - 2.815 - 5.359.
  Scenario: 2025: loon van 32.400
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3240000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "inkomstenbelasting_per_jaar" of "wet_inkomstenbelasting_2001"
    Then output "inkomstenbelasting_per_jaar" equals 343100

  # 14.084 + 13.834 + 10.144; geen algemene heffingskorting meer; arbeidskorting 1.883.
  Scenario: 2024: loon van 96.012, drie schijven
    Given the calculation date is "2024-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 9601200    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "belasting_en_premie_box_1, inkomstenbelasting_per_jaar" of "wet_inkomstenbelasting_2001"
    Then output "belasting_en_premie_box_1" equals 3806200
    And output "inkomstenbelasting_per_jaar" equals 3617900

  # 35,75% van 9.000 is 3.217; de kortingen zijn 3.115 + 750.
  Scenario: de heffingskortingen gaan nooit verder dan de belasting
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 900000     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "inkomstenbelasting_per_jaar" of "wet_inkomstenbelasting_2001"
    Then output "inkomstenbelasting_per_jaar" equals 0

  # 7.150 - 3.115.
  Scenario: een uitkering geeft geen arbeidskorting
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | jaarbedrag |
      | a          | anna       | uitkering | 2000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "arbeidskorting, inkomstenbelasting_per_jaar" of "wet_inkomstenbelasting_2001"
    Then output "arbeidskorting" equals 0
    And output "inkomstenbelasting_per_jaar" equals 403500

  # 996 + 31,009% van (20.000 - 11.965), naar boven.
  Scenario: arbeidskorting, deel b
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 2000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "arbeidskorting" of "wet_inkomstenbelasting_2001"
    Then output "arbeidskorting" equals 348800

  # 5.300 + 1,950% van (30.000 - 25.845), naar boven.
  Scenario: arbeidskorting, deel c
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
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "arbeidskorting" of "wet_inkomstenbelasting_2001"
    Then output "arbeidskorting" equals 538200

  Scenario: arbeidskorting, deel a, ook over winst
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 500000     |
      | b          | anna       | winst | 400000     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "arbeidskorting" of "wet_inkomstenbelasting_2001"
    Then output "arbeidskorting" equals 75000

  # 17,85 / 35,75 van 5.382, naar boven.
  Scenario: arbeidskorting vanaf de AOW-leeftijd
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "arbeidskorting" of "wet_inkomstenbelasting_2001"
    Then output "arbeidskorting" equals 268800

  # 6,337% x 17,92 / 35,82 is 3,17027%.
  Scenario: 2025: het percentage vanaf de AOW-leeftijd
    Given the calculation date is "2025-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | jaarbedrag |
      | a          | anna       | pensioen | 3000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "ahk_maximum_voor_persoon, ahk_afbouw_voor_persoon" of "wet_inkomstenbelasting_2001"
    Then output "ahk_maximum_voor_persoon" equals 153500
    And output "ahk_afbouw_voor_persoon" equals 0.0317

  Scenario: onbelaste inkomsten tellen niet mee
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort         | jaarbedrag |
      | a          | anna       | uitkering     | 2000000    |
      | b          | anna       | kinderbijslag | 150000     |
      | c          | anna       | toeslag       | 100000     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "verzamelinkomen" of "wet_inkomstenbelasting_2001"
    Then output "verzamelinkomen" equals 2000000

  # 17,85% van 28.000 is 4.998; 4.998 - 1.556 - 2.067 - 540 is 835.
  Scenario: vanaf de AOW-leeftijd: de helft van de algemene heffingskorting, de ouderenkortingen erbij
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | jaarbedrag |
      | a          | anna       | aow      | 2000000    |
      | b          | anna       | pensioen | 800000     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "algemene_heffingskorting, ouderenkorting, alleenstaande_ouderenkorting, inkomstenbelasting_per_jaar" of "wet_inkomstenbelasting_2001"
    Then output "algemene_heffingskorting" equals 155600
    And output "ouderenkorting" equals 206700
    And output "alleenstaande_ouderenkorting" equals 54000
    And output "inkomstenbelasting_per_jaar" equals 83500

  # Het gepubliceerde maximum en percentage van 2026. 1.556 - 3,195% van (40.000 - 29.736) is 1.556 - 327.
  Scenario: vanaf de AOW-leeftijd daalt de algemene heffingskorting met 3,195 procent
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | jaarbedrag |
      | a          | anna       | pensioen | 4000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "ahk_maximum_voor_persoon, ahk_afbouw_voor_persoon, algemene_heffingskorting" of "wet_inkomstenbelasting_2001"
    Then output "ahk_maximum_voor_persoon" equals 155600
    And output "ahk_afbouw_voor_persoon" equals 0.03195
    And output "algemene_heffingskorting" equals 122900

  # 2.067 - 15% van (50.000 - 46.002).
  Scenario: de ouderenkorting daalt met 15 procent
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | jaarbedrag |
      | a          | anna       | pensioen | 5000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "ouderenkorting" of "wet_inkomstenbelasting_2001"
    Then output "ouderenkorting" equals 146800

  Scenario: een gehuwde krijgt geen alleenstaande ouderenkorting
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | aow   | 1400000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1951-02-02          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "alleenstaande_ouderenkorting" of "wet_inkomstenbelasting_2001"
    Then output "alleenstaande_ouderenkorting" equals 0

  Scenario: onder de AOW-leeftijd is er geen ouderenkorting
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
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "ouderenkorting" of "wet_inkomstenbelasting_2001"
    Then output "ouderenkorting" equals 0

  # Artikel 2.10a. 17,85% van 41.123 is 7.340; 37,56% van 6.877 is 2.583.
  Scenario: geboren voor 1946: een langere eerste schijf
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1945-12-31    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | jaarbedrag |
      | a          | anna       | pensioen | 4800000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "belasting_en_premie_box_1" of "wet_inkomstenbelasting_2001"
    Then output "belasting_en_premie_box_1" equals 992300

  # 17,85% van 38.883 is 6.940; 37,56% van 9.117 is 3.424.
  Scenario: geboren in 1946: de gewone eerste schijf
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1946-01-01    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | jaarbedrag |
      | a          | anna       | pensioen | 4800000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "belasting_en_premie_box_1" of "wet_inkomstenbelasting_2001"
    Then output "belasting_en_premie_box_1" equals 1036400

  Scenario: Wajong geeft de jonggehandicaptenkorting
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | true         |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | jaarbedrag |
      | a          | anna       | uitkering | 1500000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "jonggehandicaptenkorting" of "wet_inkomstenbelasting_2001"
    Then output "jonggehandicaptenkorting" equals 92300

  # Artikel 8.16a lid 1.
  Scenario: wie ouderenkorting krijgt, krijgt geen jonggehandicaptenkorting
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | true         |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | aow   | 1500000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | x       | niemand    | 2020-01-01    | true          |
    When I evaluate outputs "jonggehandicaptenkorting" of "wet_inkomstenbelasting_2001"
    Then output "jonggehandicaptenkorting" equals 0

  # Belastingdienst: 3.032 bij een arbeidsinkomen van 32.711 of meer.
  Scenario: combinatiekorting: alleenstaande ouder, gepubliceerd maximum
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3271100    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 303200

  # 11,45% van (20.000 - 6.145) is 1.586,40, naar boven.
  Scenario: combinatiekorting: 2025
    Given the calculation date is "2025-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 2000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 158700

  Scenario: combinatiekorting: net niet boven de drempel
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 623900     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 0

  Scenario: combinatiekorting: op 1 januari nog 11 jaar
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3271100    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2014-01-02    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 303200

  # Lid 1 onder b: bij de aanvang van het jaar nog geen 12.
  Scenario: combinatiekorting: op 1 januari 12 jaar
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3271100    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2014-01-01    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 0

  Scenario: combinatiekorting: het kind hoort niet bij het huishouden
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3271100    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | false         |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 0

  Scenario: combinatiekorting: de partner verdient meer
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
      | bram       | 1980-01-01    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3271100    |
      | b          | bram       | loon  | 4000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 303200

  Scenario: combinatiekorting: de partner verdient minder
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
      | bram       | 1980-01-01    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3271100    |
      | b          | bram       | loon  | 3000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 0

  # Lid 3.
  Scenario: combinatiekorting: evenveel, en de partner is ouder
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
      | bram       | 1980-01-01    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3271100    |
      | b          | bram       | loon  | 3271100    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 0

  Scenario: combinatiekorting: evenveel, en anna is ouder
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
      | bram       | 1990-01-01    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3271100    |
      | b          | bram       | loon  | 3271100    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1990-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 303200

  # De wet wijst de oudste aan; hier is die niet aan te wijzen.
  Scenario: combinatiekorting: evenveel en op dezelfde dag geboren
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
      | bram       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 3271100    |
      | b          | bram       | loon  | 3271100    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1985-05-20          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 0

  # 17,85 / 35,75 van 3.032, naar boven.
  Scenario: combinatiekorting: vanaf de AOW-leeftijd een deel
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 4000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 151400

  Scenario: combinatiekorting: precies op de drempel is er geen recht
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | a          | anna       | loon  | 623900     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | true          |
    When I evaluate outputs "heeft_recht_op_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "heeft_recht_op_combinatiekorting" is false

  Scenario: combinatiekorting: een uitkering is geen arbeidsinkomen
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | jaarbedrag |
      | a          | anna       | loon      | 0          |
      | b          | anna       | uitkering | 3000000    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden |
      | kim     | anna       | 2018-03-03    | true          |
    When I evaluate outputs "inkomensafhankelijke_combinatiekorting" of "wet_inkomstenbelasting_2001"
    Then output "inkomensafhankelijke_combinatiekorting" equals 0
