# Wie recht heeft op AOW, en hoeveel. Bedragen in eurocent.
Feature: AOW, voorwaarden

  # 80% van 1.662,16 is 1.329,73; bijdrage Zvw 4,85% is 64,49; de heffingskortingen zijn hoger dan de belasting.
  Scenario: 40 van de 50 jaar verzekerd: 80 procent
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 40                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand, netto_aow_per_maand" of "algemene_ouderdomswet"
    Then output "heeft_recht_op_aow" is true
    And output "bruto_aow_per_maand" equals 132973
    And output "netto_aow_per_maand" equals 126524

  # 80% van 104,78.
  Scenario: de vakantie-uitkering daalt mee
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 40                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then output "vakantie_uitkering_aow_per_maand" equals 8382

  Scenario: delen van een jaar tellen hier niet mee
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 40.9                 | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "deel_aow" of "algemene_ouderdomswet"
    Then output "deel_aow" equals 0.8

  # Artikel 7 lid 1 onder b.
  Scenario: minder dan een jaar verzekerd: geen AOW
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 0                    | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand, netto_aow_per_maand" of "algemene_ouderdomswet"
    Then output "heeft_recht_op_aow" is false
    And output "bruto_aow_per_maand" equals 0
    And output "netto_aow_per_maand" equals 0

  Scenario: een jaar verzekerd: 2 procent
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 1                    | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then output "heeft_recht_op_aow" is true
    And output "bruto_aow_per_maand" equals 3324

  # Artikel 8b.
  Scenario: wie vastzit krijgt geen AOW
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | true        | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand, netto_aow_per_maand" of "algemene_ouderdomswet"
    Then output "heeft_recht_op_aow" is false
    And output "bruto_aow_per_maand" equals 0
    And output "netto_aow_per_maand" equals 0

  Scenario: duurzaam gescheiden telt als ongehuwd
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1951-02-02          | gehuwd | true                | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_gehuwd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_gehuwd_voor_aow" is false

  Scenario: samenwonen en de kosten delen telt als gehuwd
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | cor      | 1951-02-02          | vriend | false               | true          | geen         | zorg_voor_elkaar | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_gehuwd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_gehuwd_voor_aow" is true

  Scenario: ieder voor zich in een huis telt als ongehuwd
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | cor      | 1951-02-02          | vriend | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_gehuwd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_gehuwd_voor_aow" is false

  Scenario: een volwassen kind in huis is geen partner
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | dina     | 1985-02-02          | kind  | false               | true          | bloed_1      | zorg_voor_elkaar | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_gehuwd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_gehuwd_voor_aow" is false

  Scenario: een huisgenoot die vandaag 18 wordt kan partner zijn
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | dina     | 2008-07-01          | anders | false               | true          | geen         | zorg_voor_elkaar | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_gehuwd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_gehuwd_voor_aow" is true

  Scenario: een minderjarige huisgenoot is geen partner
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | dina     | 2010-02-02          | anders | false               | true          | geen         | zorg_voor_elkaar | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_gehuwd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_gehuwd_voor_aow" is false

  # Artikel 7a lid 1 onder l en de slotzin; hiervoor is geen antwoord nodig.
  Scenario: in 2024 met 66 jaar en elf maanden: de AOW-leeftijd van 2023 was bereikt
    Given the calculation date is "2024-01-15"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1957-02-15    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_pensioengerechtigd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_pensioengerechtigd_voor_aow" is true

  Scenario: in 2024 met 66 jaar, niet eerder bereikt
    Given the calculation date is "2024-01-15"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1957-03-01    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_pensioengerechtigd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_pensioengerechtigd_voor_aow" is false

  Scenario: in 2024 op de dag dat iemand 67 wordt
    Given the calculation date is "2024-03-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1957-03-01    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_pensioengerechtigd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_pensioengerechtigd_voor_aow" is true

  Scenario: in 2025 nog geen 67
    Given the calculation date is "2025-06-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1958-06-02    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_pensioengerechtigd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_pensioengerechtigd_voor_aow" is false

  Scenario: in 2025 67 geworden
    Given the calculation date is "2025-06-02"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1958-06-02    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_pensioengerechtigd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_pensioengerechtigd_voor_aow" is true

  Scenario: in 2026 nog geen 67: nog niet, want lager wordt de leeftijd niet
    Given the calculation date is "2026-06-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1959-06-02    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_pensioengerechtigd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_pensioengerechtigd_voor_aow" is false

  Scenario: in 2025 67 geworden, in 2026 gevraagd
    Given the calculation date is "2026-06-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1958-12-31    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_pensioengerechtigd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_pensioengerechtigd_voor_aow" is true

  Scenario: in 2026 67 geworden: het antwoord telt (ja)
    Given the calculation date is "2026-06-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1959-01-01    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_pensioengerechtigd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_pensioengerechtigd_voor_aow" is true

  Scenario: in 2026 67 geworden: het antwoord telt (nee)
    Given the calculation date is "2026-06-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1959-01-01    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "is_pensioengerechtigd_voor_aow" of "algemene_ouderdomswet"
    Then output "is_pensioengerechtigd_voor_aow" is false

  # Nog niet bevestigd: de vakantie-uitkering van 2024.
  Scenario: de vakantie-uitkering van een ongehuwde in 2024 is nog niet bevestigd
    Given the calculation date is "2024-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution fails with "Untranslatable construct"

  # Wie jonger is, krijgt geen vragen over AOW.
  Scenario: met alleen een geboortedatum is bekend dat er nog geen AOW is
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1985-05-20    |
    When I evaluate outputs "heeft_recht_op_aow, netto_aow_per_maand" of "algemene_ouderdomswet"
    Then output "heeft_recht_op_aow" is false
    And output "netto_aow_per_maand" equals 0

  Scenario: wie de AOW-leeftijd heeft, wordt naar de verzekerde jaren gevraagd
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | gedetineerd |
      | anna       | 1950-05-20    | false       |
    When I evaluate outputs "heeft_recht_op_aow, netto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution fails with "Variable not found: aow_verzekerde_jaren"
