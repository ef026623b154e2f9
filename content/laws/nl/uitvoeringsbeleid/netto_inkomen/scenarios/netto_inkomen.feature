# Het eigen netto inkomen van een persoon, per maand en per jaar. Bedragen in eurocent.
Feature: Netto inkomen

  # 2.700,00 bruto is 2.432,50 netto. Van het tweede loon is ook het bruto bedrag bekend, maar netto gaat voor.
  Scenario: netto opgegeven telt zoals het is, bruto wordt omgerekend
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort             | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting |
      | a          | anna       | loon              | bruto         | 0               | 270000          | true                |
      | b          | anna       | loon              | netto         | 50000           | 70000           | false               |
      | c          | anna       | winst             | netto         | 20000           | 0               | false               |
      | d          | anna       | uitkering         | netto         | 40000           | 0               | false               |
      | e          | anna       | kinderalimentatie | netto         | 15000           | 0               | false               |
      | f          | anna       | toeslag           | netto         | 12500           | 0               | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "netto_loon_per_maand, netto_inkomen_uit_werk_per_maand, netto_inkomen_uit_uitkering_per_maand, netto_ander_inkomen_per_maand, ontvangen_regelingen_per_maand, netto_eigen_inkomen_per_maand" of "netto_inkomen"
    Then output "netto_loon_per_maand" equals 293250
    And output "netto_inkomen_uit_werk_per_maand" equals 313250
    And output "netto_inkomen_uit_uitkering_per_maand" equals 40000
    And output "netto_ander_inkomen_per_maand" equals 15000
    And output "ontvangen_regelingen_per_maand" equals 12500
    And output "netto_eigen_inkomen_per_maand" equals 368250

  Scenario: geen inkomsten
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting |
      | a          | niemand    | loon  | bruto         | 0               | 270000          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "netto_eigen_inkomen_per_maand" of "netto_inkomen"
    Then output "netto_eigen_inkomen_per_maand" equals 0

  # AOW 1.581,55. Pensioen: klasse 918,00, jaarloon 11.016, 17,85% is 1.966 per jaar, 163,83; bijdrage Zvw 44,62.
  Scenario: AOW en pensioen met de korting bij de AOW
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting |
      | a          | anna       | aow      | bruto         | 0               | 166216          | true                |
      | b          | anna       | pensioen | bruto         | 0               | 92000           | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       |
    When I evaluate outputs "netto_inkomen_uit_uitkering_per_maand" of "netto_inkomen"
    Then output "netto_inkomen_uit_uitkering_per_maand" equals 229310

  # 32.400 - 3.210.
  Scenario: per jaar, na belasting en bijdrage
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
    When I evaluate outputs "netto_belast_inkomen_per_jaar" of "netto_inkomen"
    Then output "netto_belast_inkomen_per_jaar" equals 2919000

  # Wie alleen netto bedragen geeft, hoeft niets over belasting te weten.
  Scenario: alleen netto opgegeven vraagt geen bruto bedrag
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | inkomsten_opgegeven |
      | anna       | true                |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | a          | anna       | loon  | netto         | 145000          |
    When I evaluate "netto_eigen_inkomen_per_maand" of "netto_inkomen"
    Then output "netto_eigen_inkomen_per_maand" equals 145000

  Scenario: bruto zonder te zeggen of de korting wordt toegepast
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | inkomsten_opgegeven | geboortedatum |
      | anna       | true                | 1985-05-20    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand |
      | a          | anna       | loon  | bruto         | 245000          |
    When I evaluate "netto_eigen_inkomen_per_maand" of "netto_inkomen"
    Then the execution fails with "Variable not found: .loonheffingskorting"

  Scenario: netto noch bruto opgegeven
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | inkomsten_opgegeven |
      | anna       | true                |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort |
      | a          | anna       | loon  |
    When I evaluate "netto_eigen_inkomen_per_maand" of "netto_inkomen"
    Then the execution fails with "Variable not found: .opgegeven_als"
