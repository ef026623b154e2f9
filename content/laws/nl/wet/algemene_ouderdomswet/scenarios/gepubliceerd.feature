# De gepubliceerde AOW van de SVB, bruto en netto. Bedragen in eurocent.
Feature: AOW, gepubliceerde bedragen

  Scenario: 2026-01-01: ongehuwd, met loonheffingskorting, als inkomen opgegeven
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting | netto_per_maand |
      | a          | anna       | aow   | bruto         | 163757          | true                | 0               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "netto_inkomen_uit_uitkering_per_maand" of "netto_inkomen"
    Then output "netto_inkomen_uit_uitkering_per_maand" equals 155815

  Scenario: 2026-01-01: ongehuwd, met loonheffingskorting, zoals de wet hem geeft
    Given the calculation date is "2026-01-01"
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
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand, netto_aow_per_maand" of "algemene_ouderdomswet"
    Then output "heeft_recht_op_aow" is true
    And output "bruto_aow_per_maand" equals 163757
    And output "netto_aow_per_maand" equals 155815

  Scenario: 2026-01-01: ongehuwd, zonder loonheffingskorting, als inkomen opgegeven
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting | netto_per_maand |
      | a          | anna       | aow   | bruto         | 163757          | false               | 0               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "netto_inkomen_uit_uitkering_per_maand" of "netto_inkomen"
    Then output "netto_inkomen_uit_uitkering_per_maand" equals 126665

  Scenario: 2026-01-01: gehuwd, met loonheffingskorting, als inkomen opgegeven
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting | netto_per_maand |
      | a          | anna       | aow   | bruto         | 112212          | true                | 0               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1951-02-02          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "netto_inkomen_uit_uitkering_per_maand" of "netto_inkomen"
    Then output "netto_inkomen_uit_uitkering_per_maand" equals 106770

  Scenario: 2026-01-01: gehuwd, met loonheffingskorting, zoals de wet hem geeft
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | x          | niemand    | loon  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1951-02-02          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand, netto_aow_per_maand" of "algemene_ouderdomswet"
    Then output "heeft_recht_op_aow" is true
    And output "bruto_aow_per_maand" equals 112212
    And output "netto_aow_per_maand" equals 106770

  Scenario: 2026-01-01: gehuwd, zonder loonheffingskorting, als inkomen opgegeven
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting | netto_per_maand |
      | a          | anna       | aow   | bruto         | 112212          | false               | 0               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1951-02-02          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "netto_inkomen_uit_uitkering_per_maand" of "netto_inkomen"
    Then output "netto_inkomen_uit_uitkering_per_maand" equals 86770

  Scenario: 2026-07-01: ongehuwd, met loonheffingskorting, als inkomen opgegeven
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting | netto_per_maand |
      | a          | anna       | aow   | bruto         | 166216          | true                | 0               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "netto_inkomen_uit_uitkering_per_maand" of "netto_inkomen"
    Then output "netto_inkomen_uit_uitkering_per_maand" equals 158155

  Scenario: 2026-07-01: ongehuwd, met loonheffingskorting, zoals de wet hem geeft
    Given the calculation date is "2026-07-01"
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
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand, netto_aow_per_maand" of "algemene_ouderdomswet"
    Then output "heeft_recht_op_aow" is true
    And output "bruto_aow_per_maand" equals 166216
    And output "netto_aow_per_maand" equals 158155

  Scenario: 2026-07-01: gehuwd, met loonheffingskorting, als inkomen opgegeven
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | loonheffingskorting | netto_per_maand |
      | a          | anna       | aow   | bruto         | 113939          | true                | 0               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | anna       | bram     | 1951-02-02          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "netto_inkomen_uit_uitkering_per_maand" of "netto_inkomen"
    Then output "netto_inkomen_uit_uitkering_per_maand" equals 108413

  Scenario: 2026-07-01: gehuwd, met loonheffingskorting, zoals de wet hem geeft
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
      | anna       | bram     | 1951-02-02          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand, netto_aow_per_maand" of "algemene_ouderdomswet"
    Then output "heeft_recht_op_aow" is true
    And output "bruto_aow_per_maand" equals 113939
    And output "netto_aow_per_maand" equals 108413
